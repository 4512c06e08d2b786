import type { CliCommand } from '../../cli-command.ts';
import { jsonOption, onOption } from '../../options/shared-options.ts';
import { type CiteOptions, cite } from './cite.ts';
import { citeTexts } from './texts.ts';

/** `zwgk cite` */
export const citeCommand: CliCommand = {
  name: 'cite',
  help: (language) => citeTexts[language].help,
  declare: (command, { io, language, ends }) =>
    command
      .argument('<TEXT>', citeTexts[language].text)
      .addOption(onOption(language))
      .addOption(jsonOption(language))
      .action((text: string, given: CiteOptions) => ends(cite(io, language, text, given))),
};
