import type { CliCommand } from '../../cli-command.ts';
import { choiceValue } from '../../options/option-values.ts';
import { inputFormatOption, mappingOption } from '../../options/shared-options.ts';
import { showTaxonomy, type TaxonomyOptions, taxonomyFormats } from './taxonomy.ts';
import { taxonomyTexts } from './texts.ts';

/** `zwgk taxonomy` */
export const taxonomyCommand: CliCommand = {
  name: 'taxonomy',
  help: (language) => taxonomyTexts[language].help,
  declare: (command, { io, language, ends }) => {
    const { scheme, format, out, records } = taxonomyTexts[language].parameters;
    command
      .argument('[SCHEME]', scheme)
      .option('--format <FORMAT>', format, choiceValue('--format', taxonomyFormats), 'text')
      .option('--out <FILE>', out)
      .option('--records <FILE>', records)
      .addOption(inputFormatOption(language))
      .addOption(mappingOption(language))
      .action((id: string | undefined, given: TaxonomyOptions) => ends(showTaxonomy(io, language, id, given)));
  },
};
