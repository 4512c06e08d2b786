import { Option } from 'commander';
import type { CliCommand } from '../../cli-command.ts';
import { dateValue } from '../../options/option-values.ts';
import { jsonOption } from '../../options/shared-options.ts';
import { checkLetter, type ReplyCheckCommandOptions } from './reply-check.ts';
import { replyTexts } from './texts.ts';

/** `zwgk reply` */
export const replyCommand: CliCommand = {
  name: 'reply',
  help: (language) => replyTexts[language].help,
  subcommands: [
    {
      name: 'check',
      help: (language) => replyTexts[language].checkHelp,
      declare: (command, { io, language, ends }) =>
        command
          .argument('<FILE>', replyTexts[language].file)
          .addOption(new Option('--on <DATE>', replyTexts[language].on).argParser(dateValue('--on')))
          .addOption(jsonOption(language))
          .action((file: string, given: ReplyCheckCommandOptions) => ends(checkLetter(io, language, file, given))),
    },
  ],
};
