import { Option } from 'commander';
import type { CliCommand } from '../../../cli-command.ts';
import { integerValue } from '../../../options/option-values.ts';
import { asOfOption, conventionOption, jsonOption, overlayOption } from '../../../options/shared-options.ts';
import { type CompileCommandOptions, compileReport } from './compile.ts';
import { compileTexts } from './texts.ts';

/** `zwgk report compile` */
export const reportCompileCommand: CliCommand = {
  name: 'compile',
  help: (language) => compileTexts[language].help,
  declare: (command, { io, language, ends }) => {
    const { ledger, year, out, body, bodyKind, table2, repeated } = compileTexts[language].parameters;
    command
      .argument('<LEDGER>', ledger)
      .requiredOption('--year <YEAR>', year, integerValue('--year', 0))
      .addOption(new Option('--out <DIR>', out))
      .addOption(new Option('--body <NAME>', body))
      .addOption(new Option('--body-kind <KIND>', bodyKind))
      .addOption(new Option('--table2 <FILE>', table2))
      .addOption(new Option('--no-repeated', repeated))
      .addOption(asOfOption(language))
      .addOption(conventionOption(language))
      .addOption(overlayOption(language))
      .addOption(jsonOption(language))
      .action((file: string, given: CompileCommandOptions) => ends(compileReport(io, language, file, given)));
  },
};
