import type { CliCommand } from '../../cli-command.ts';
import { scannerOptions } from '../../options/scanner-options.ts';
import { asOfOption, jsonOption } from '../../options/shared-options.ts';
import { type ScanOptions, scan } from './scan.ts';
import { scanTexts } from './texts.ts';

/** `zwgk scan` */
export const scanCommand: CliCommand = {
  name: 'scan',
  help: (language) => scanTexts[language].help,
  declare: (command, { io, language, ends }) => {
    command.argument('<FILE...>', scanTexts[language].files);
    for (const option of scannerOptions(language)) command.addOption(option);
    command
      .addOption(asOfOption(language))
      .addOption(jsonOption(language))
      .action((files: readonly string[], given: ScanOptions) => ends(scan(io, language, files, given)));
  },
};
