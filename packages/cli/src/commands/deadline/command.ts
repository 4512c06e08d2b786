import { Option } from 'commander';
import type { CliCommand } from '../../cli-command.ts';
import { dateValue, pairValue } from '../../options/option-values.ts';
import {
  asKnownOnOption,
  conventionOption,
  icsOption,
  jsonOption,
  overlayOption,
} from '../../options/shared-options.ts';
import { type DeadlineCommandOptions, showDeadline } from './deadline.ts';
import { deadlineTexts } from './texts.ts';

/** A day or moment, or, where several can be meant, each with its name. */
const startValue = (value: string, before: unknown): DeadlineCommandOptions['from'] =>
  /^[a-z-]+=/.test(value) ? pairValue('--from')(value, before as Readonly<Record<string, string>> | undefined) : value;

/** `zwgk deadline` */
export const deadlineCommand: CliCommand = {
  name: 'deadline',
  help: (language) => deadlineTexts[language].help,
  declare: (command, { io, language, ends }) =>
    command
      .argument('<RULE>', deadlineTexts[language].rule)
      .addOption(new Option('--from <WHEN>', deadlineTexts[language].from).argParser(startValue).makeOptionMandatory())
      .addOption(new Option('--on <DATE>', deadlineTexts[language].lawOf).argParser(dateValue('--on')))
      .addOption(conventionOption(language))
      .addOption(overlayOption(language))
      .addOption(asKnownOnOption(language))
      .addOption(jsonOption(language))
      .addOption(icsOption(language))
      .action((rule: string, given: DeadlineCommandOptions) => ends(showDeadline(io, language, rule, given))),
};
