import { Option } from 'commander';
import type { CliCommand } from '../../cli-command.ts';
import { choiceValue, dateValue } from '../../options/option-values.ts';
import { jsonOption } from '../../options/shared-options.ts';
import { tableFormats } from '../../read/read-table.ts';
import { type CheckOverlayOptions, checkOverlay } from './check-overlay.ts';
import { type ReadDirectoryOptions, readDirectory } from './read-directory.ts';
import { listCatalogues, type ShowCatalogueOptions, showCatalogue, shownModes } from './show.ts';
import { catalogueTexts } from './texts.ts';

const list: CliCommand = {
  name: 'list',
  help: (language) => catalogueTexts[language].subcommands.list,
  declare: (command, { io, language, ends }) =>
    command
      .addOption(jsonOption(language))
      .action((given: { readonly json?: boolean }) => ends(listCatalogues(io, language, given))),
};

const show: CliCommand = {
  name: 'show',
  help: (language) => catalogueTexts[language].subcommands.show,
  declare: (command, { io, language, ends }) => {
    const { profileOrPack, sector, mode, count, on } = catalogueTexts[language].parameters;
    command
      .argument('<ID>', profileOrPack)
      .addOption(new Option('--on <DATE>', on).argParser(dateValue('--on')))
      .option('--sector <SECTOR>', sector)
      .addOption(new Option('--mode <MODE>', mode).argParser(choiceValue('--mode', shownModes)))
      .option('--count <SCHEME>', count)
      .addOption(jsonOption(language))
      .action((id: string, given: ShowCatalogueOptions) => ends(showCatalogue(io, language, id, given)));
  },
};

const overlay: CliCommand = {
  name: 'overlay',
  help: (language) => catalogueTexts[language].subcommands.overlay,
  declare: (command, { io, language, ends }) => {
    const { overlay: file, on } = catalogueTexts[language].parameters;
    command
      .argument('<OVERLAY.json>', file)
      .addOption(new Option('--on <DATE>', on).argParser(dateValue('--on')))
      .addOption(jsonOption(language))
      .action((path: string, given: CheckOverlayOptions) => ends(checkOverlay(io, language, path, given)));
  },
};

const read: CliCommand = {
  name: 'read',
  help: (language) => catalogueTexts[language].subcommands.read,
  declare: (command, { io, language, ends }) => {
    const { table, sheet, tableFormat } = catalogueTexts[language].parameters;
    command
      .argument('<FILE>', table)
      .option('--sheet <NAME>', sheet)
      .addOption(
        new Option('--input-format <FORMAT>', tableFormat).argParser(choiceValue('--input-format', tableFormats)),
      )
      .addOption(jsonOption(language))
      .action((path: string, given: ReadDirectoryOptions) => ends(readDirectory(io, language, path, given)));
  },
};

/** `zwgk catalogue` */
export const catalogueCommand: CliCommand = {
  name: 'catalogue',
  help: (language) => catalogueTexts[language].help,
  subcommands: [list, show, overlay, read],
};
