import { Option } from 'commander';
import type { CliCommand } from '../../cli-command.ts';
import { dateValue, integerValue } from '../../options/option-values.ts';
import { jsonOption } from '../../options/shared-options.ts';
import { type FeeOptions, showFee } from './fee.ts';
import { feeTexts } from './texts.ts';

/** `zwgk fee` */
export const feeCommand: CliCommand = {
  name: 'fee',
  help: (language) => feeTexts[language].help,
  declare: (command, { io, language, ends }) =>
    command
      .addOption(new Option('--pieces <N>', feeTexts[language].pieces).argParser(integerValue('--pieces', 0)))
      .addOption(new Option('--pages <N>', feeTexts[language].pages).argParser(integerValue('--pages', 0)))
      .addOption(new Option('--on <DATE>', feeTexts[language].requestedOn).argParser(dateValue('--on')))
      .addOption(jsonOption(language))
      .action((given: FeeOptions) => ends(showFee(io, language, given))),
};
