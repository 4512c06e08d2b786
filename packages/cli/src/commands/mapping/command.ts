import type { CliCommand } from '../../cli-command.ts';
import { inputFormatOption, jsonOption } from '../../options/shared-options.ts';
import { type SuggestMappingOptions, suggestMappingOf } from './suggest.ts';
import { mappingTexts } from './texts.ts';

/** `zwgk mapping` */
export const mappingCommand: CliCommand = {
  name: 'mapping',
  help: (language) => mappingTexts[language].help,
  subcommands: [
    {
      name: 'suggest',
      help: (language) => mappingTexts[language].suggestHelp,
      declare: (command, { io, language, ends }) => {
        const { files, write } = mappingTexts[language].parameters;
        command
          .argument('<FILES...>', files)
          .option('--write <FILE>', write)
          .addOption(inputFormatOption(language))
          .addOption(jsonOption(language))
          .action((paths: string[], given: SuggestMappingOptions) =>
            ends(suggestMappingOf(io, language, paths, given)),
          );
      },
    },
  ],
};
