import type { CliCommand } from '../../cli-command.ts';
import { choiceValue } from '../../options/option-values.ts';
import { scannerOptions } from '../../options/scanner-options.ts';
import { asOfOption, jsonOption } from '../../options/shared-options.ts';
import { type RedactOptions, redact, strategyNames } from './redact.ts';
import { redactTexts } from './texts.ts';

/** `zwgk redact` */
export const redactCommand: CliCommand = {
  name: 'redact',
  help: (language) => redactTexts[language].help,
  declare: (command, { io, language, ends }) => {
    const texts = redactTexts[language];
    command
      .argument('<FILE>', texts.file)
      .option('--strategy <STRATEGY>', texts.strategy, choiceValue('--strategy', strategyNames))
      .option('--key-file <FILE>', texts.keyFile)
      .option('--out <FILE>', texts.out);
    for (const option of scannerOptions(language)) command.addOption(option);
    command
      .addOption(asOfOption(language))
      .addOption(jsonOption(language))
      .action((file: string, given: RedactOptions) => ends(redact(io, language, file, given)));
  },
};
