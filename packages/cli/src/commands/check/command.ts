import { metadataGuidelines } from '@zwgk/catalogue';
import type { CliCommand } from '../../cli-command.ts';
import { choiceValue, integerValue } from '../../options/option-values.ts';
import { asOfOption, inputFormatOption, mappingOption } from '../../options/shared-options.ts';
import { type CheckOptions, check, outputFormats } from './check.ts';
import { checkTexts } from './texts.ts';

const guidelineValue = (value: string) => {
  const id = choiceValue(
    '--guideline',
    metadataGuidelines.map((known) => known.id),
  )(value);
  return metadataGuidelines.find((known) => known.id === id);
};

/** `zwgk check` */
export const checkCommand: CliCommand = {
  name: 'check',
  help: (language) => checkTexts[language].help,
  declare: (command, { io, language, ends }) => {
    const { files, format, maxFindings, explain, draft, guideline, profile } = checkTexts[language].parameters;
    command
      .argument('<files...>', files)
      .option('--format <FORMAT>', format, choiceValue('--format', outputFormats), 'text')
      .addOption(inputFormatOption(language))
      .addOption(mappingOption(language))
      .addOption(asOfOption(language))
      .option('--draft', draft)
      .option('--guideline <ID>', guideline, guidelineValue)
      .option('--profile <BODY-KIND>', profile)
      .option('--max-findings <N>', maxFindings, integerValue('--max-findings', 0))
      .option('--explain <PLACE>', explain)
      .action((paths: string[], given: CheckOptions) => ends(check(io, language, paths, given)));
  },
};
