import { Option } from 'commander';
import type { CliCommand } from '../../cli-command.ts';
import { dateValue } from '../../options/option-values.ts';
import { jsonOption } from '../../options/shared-options.ts';
import { type AssessCommandOptions, showAssessment } from './assess.ts';
import { assessTexts } from './texts.ts';

/** `zwgk assess` */
export const assessCommand: CliCommand = {
  name: 'assess',
  help: (language) => assessTexts[language].help,
  declare: (command, { io, language, ends }) =>
    command
      .argument('<FACTS.json>', assessTexts[language].facts)
      .addOption(new Option('--on <DATE>', assessTexts[language].on).argParser(dateValue('--on')))
      .option('--overlay <FILE>', assessTexts[language].overlay)
      .addOption(jsonOption(language))
      .action((file: string, given: AssessCommandOptions) => ends(showAssessment(io, language, file, given))),
};
