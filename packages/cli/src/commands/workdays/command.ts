import type { CliCommand } from '../../cli-command.ts';
import { integerValue } from '../../options/option-values.ts';
import { asKnownOnOption, jsonOption } from '../../options/shared-options.ts';
import { workdaysTexts } from './texts.ts';
import { addWorkdays, countWorkdays, showWorkdays, type WorkdaysOptions } from './workdays.ts';

const add: CliCommand = {
  name: 'add',
  help: (language) => ({ description: workdaysTexts[language].subcommands.add }),
  declare: (command, { io, language, ends }) =>
    command
      .addOption(asKnownOnOption(language))
      .addOption(jsonOption(language))
      .argument('<DATE>', workdaysTexts[language].parameters.date)
      .argument('<N>', workdaysTexts[language].parameters.n, integerValue('N'))
      .action((date: string, n: number, given: WorkdaysOptions) => ends(addWorkdays(io, language, date, n, given))),
};

const count: CliCommand = {
  name: 'count',
  help: (language) => ({ description: workdaysTexts[language].subcommands.count }),
  declare: (command, { io, language, ends }) =>
    command
      .addOption(asKnownOnOption(language))
      .addOption(jsonOption(language))
      .argument('<FROM>', workdaysTexts[language].parameters.from)
      .argument('<TO>', workdaysTexts[language].parameters.to)
      .action((from: string, to: string, given: WorkdaysOptions) => ends(countWorkdays(io, language, from, to, given))),
};

const show: CliCommand = {
  name: 'show',
  help: (language) => ({ description: workdaysTexts[language].subcommands.show }),
  declare: (command, { io, language, ends }) =>
    command
      .addOption(asKnownOnOption(language))
      .addOption(jsonOption(language))
      .argument('<WHEN>', workdaysTexts[language].parameters.when)
      .action((when: string, given: WorkdaysOptions) => ends(showWorkdays(io, language, when, given))),
};

/** `zwgk workdays` */
export const workdaysCommand: CliCommand = {
  name: 'workdays',
  help: (language) => workdaysTexts[language].help,
  subcommands: [add, count, show],
};
