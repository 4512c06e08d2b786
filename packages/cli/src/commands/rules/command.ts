import { Option } from 'commander';
import type { CliCommand } from '../../cli-command.ts';
import { dateValue } from '../../options/option-values.ts';
import { jsonOption } from '../../options/shared-options.ts';
import { type RulesOptions, showRules } from './rules.ts';
import { rulesTexts } from './texts.ts';

/** `zwgk rules` */
export const rulesCommand: CliCommand = {
  name: 'rules',
  help: (language) => rulesTexts[language].help,
  declare: (command, { io, language, ends }) =>
    command
      .argument('[RULE]', rulesTexts[language].rule)
      .addOption(new Option('--on <DATE>', rulesTexts[language].inForceOn).argParser(dateValue('--on')))
      .addOption(jsonOption(language))
      .action((rule: string | undefined, given: RulesOptions) => ends(showRules(io, language, rule, given))),
};
