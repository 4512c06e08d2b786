import type { CliCommand } from '../../cli-command.ts';
import { jsonOption } from '../../options/shared-options.ts';
import { batch, listOperations } from './batch.ts';
import { batchTexts } from './texts.ts';

/** `zwgk batch` */
export const batchCommand: CliCommand = {
  name: 'batch',
  help: (language) => batchTexts[language].help,
  declare: (command, { io, language, ends }) =>
    command
      .option('--list', batchTexts[language].list)
      .addOption(jsonOption(language))
      .action(({ list, json }: { list?: boolean; json?: boolean }) =>
        ends(list === true ? listOperations(io, language, json === true) : batch(io, language)),
      ),
};
