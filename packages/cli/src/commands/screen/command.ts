import { Option } from 'commander';
import type { CliCommand } from '../../cli-command.ts';
import { shareValue } from '../../options/option-values.ts';
import { jsonOption } from '../../options/shared-options.ts';
import { type ScreenCommandOptions, showSignals } from './screen.ts';
import { screenTexts } from './texts.ts';

/** `zwgk screen` */
export const screenCommand: CliCommand = {
  name: 'screen',
  help: (language) => screenTexts[language].help,
  declare: (command, { io, language, ends }) =>
    command
      .argument('<FILE>', screenTexts[language].file)
      .addOption(new Option('--threshold <N>', screenTexts[language].threshold).argParser(shareValue('--threshold')))
      .addOption(jsonOption(language))
      .action((file: string, given: ScreenCommandOptions) => ends(showSignals(io, language, file, given))),
};
