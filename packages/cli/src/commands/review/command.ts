import type { CliCommand } from '../../cli-command.ts';
import { asOfOption, jsonOption } from '../../options/shared-options.ts';
import { type ReviewCommandOptions, review } from './review.ts';
import { reviewTexts } from './texts.ts';

/** `zwgk review` */
export const reviewCommand: CliCommand = {
  name: 'review',
  help: (language) => reviewTexts[language].help,
  declare: (command, { io, language, ends }) =>
    command
      .argument('<CASE>', reviewTexts[language].file)
      .option('--policy <FILE>', reviewTexts[language].policy)
      .addOption(asOfOption(language))
      .addOption(jsonOption(language))
      .action((file: string, given: ReviewCommandOptions) => ends(review(io, language, file, given))),
};
