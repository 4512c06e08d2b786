import type { CliCommand } from '../../cli-command.ts';
import { choiceValue, dateValue } from '../../options/option-values.ts';
import { asOfOption, jsonOption } from '../../options/shared-options.ts';
import { type MarkingOptions, marking, ranks } from './marking.ts';
import { markingTexts } from './texts.ts';

/** `zwgk marking` */
export const markingCommand: CliCommand = {
  name: 'marking',
  help: (language) => markingTexts[language].help,
  declare: (command, { io, language, ends }) =>
    command
      .argument('<TEXT>', markingTexts[language].text)
      .option('--on <DATE>', markingTexts[language].on, dateValue('--on'))
      .option('--organ <RANK>', markingTexts[language].organ, choiceValue('--organ', ranks))
      .addOption(asOfOption(language))
      .addOption(jsonOption(language))
      .action((text: string, given: MarkingOptions) => ends(marking(io, language, text, given))),
};
