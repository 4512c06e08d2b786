import { Option } from 'commander';
import type { CliCommand } from '../../cli-command.ts';
import { choiceValue, dateValue } from '../../options/option-values.ts';
import { conventionOption, icsOption, jsonOption, overlayOption } from '../../options/shared-options.ts';
import { type ClockCommandOptions, showClock } from './clock.ts';
import { clockTexts } from './texts.ts';

/** `zwgk clock` */
export const clockCommand: CliCommand = {
  name: 'clock',
  help: (language) => clockTexts[language].help,
  declare: (command, { io, language, ends }) =>
    command
      .argument('<EVENTS>', clockTexts[language].file)
      .addOption(new Option('--as-of <DATE>', clockTexts[language].asOf).argParser(dateValue('--as-of')))
      .addOption(
        new Option('--regime <TEXT>', clockTexts[language].regime).argParser(choiceValue('--regime', ['2007', '2019'])),
      )
      .addOption(conventionOption(language))
      .addOption(overlayOption(language))
      .addOption(new Option('--as-known-on <DATE>', clockTexts[language].earlier).argParser(dateValue('--as-known-on')))
      .addOption(new Option('--id <ID>', clockTexts[language].id))
      .addOption(jsonOption(language))
      .addOption(icsOption(language))
      .action((file: string, given: ClockCommandOptions) => ends(showClock(io, language, file, given))),
};
