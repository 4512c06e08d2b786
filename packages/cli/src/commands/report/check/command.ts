import { bodyKinds } from '@zwgk/annual-report';
import type { CliCommand } from '../../../cli-command.ts';
import { choiceValue, integerValue } from '../../../options/option-values.ts';
import { asOfOption, jsonOption } from '../../../options/shared-options.ts';
import { checkReports, type ReportCheckOptions } from './report-check.ts';
import { reportCheckTexts } from './texts.ts';

const kinds = bodyKinds.map(({ id }) => id);

/** `zwgk report check` */
export const reportCheckCommand: CliCommand = {
  name: 'check',
  help: (language) => reportCheckTexts[language].help,
  declare: (command, { io, language, ends }) => {
    const { files, previous, child, year, kind } = reportCheckTexts[language];
    command
      .argument('<FILE...>', files)
      .option('--previous <FILE>', previous)
      .option('--child <FILE...>', child)
      .option('--year <YEAR>', year, integerValue('--year', 0))
      .option('--kind <KIND>', kind, choiceValue('--kind', kinds))
      .addOption(asOfOption(language))
      .addOption(jsonOption(language))
      .action((paths: string[], given: ReportCheckOptions) => ends(checkReports(io, language, paths, given)));
  },
};
