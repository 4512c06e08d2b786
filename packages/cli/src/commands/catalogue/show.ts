import {
  type CatalogueItem,
  type ConceptSchemeId,
  conceptScheme,
  disclosureLists,
  itemFigures,
  profile,
  profiles,
} from '@zwgk/catalogue';
import { type Pack, pack, packIds } from '@zwgk/catalogue/packs';
import { errorOf, type Language, type PlainDate, quoteValue, resultOf } from '@zwgk/core';
import { cliErrors } from '../../errors.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { itemLines } from './item-text.ts';
import { catalogueTexts } from './texts.ts';

export const shownModes = ['proactive', 'on-request', 'withheld', 'unknown'] as const;

export interface ShowCatalogueOptions {
  readonly on?: PlainDate;
  readonly sector?: string;
  readonly mode?: (typeof shownModes)[number];
  readonly count?: string;
  readonly json?: boolean;
}

const keyOf = (language: Language): 'zh' | 'en' => (language === 'zh-CN' ? 'zh' : 'en');

/** Lists the profiles and the packs, a line each. */
export async function listCatalogues(
  io: Io,
  language: Language,
  { json }: { readonly json?: boolean },
): Promise<ExitCode> {
  const texts = catalogueTexts[language];
  const current = profiles.map(({ bodyKind }) => profile(bodyKind));
  const packs = packIds.map(pack);
  if (json === true) {
    const answer = {
      profiles: current.map(({ id, title, items }) => ({ id, title, items: items.length })),
      packs: packs.map(({ id, title, completeness }) => ({ id, title, completeness })),
    };
    await io.out(`${JSON.stringify(answer)}\n`);
    return exitCode.clean;
  }
  const lines = [
    texts.profiles,
    ...current.map(({ id, title, items }) => `  ${id}  ${title[keyOf(language)]}  ${texts.items(items.length)}`),
    texts.packs,
    ...packs.map(({ id, title, completeness: { kind, items } }) => {
      return `  ${id}  ${title[keyOf(language)]}  ${texts.items(items)}  ${texts.completeness[kind]}`;
    }),
  ];
  await io.out(`${lines.join('\n')}\n`);
  return exitCode.clean;
}

/** Shows a profile or a pack: every item, or how many there are of each concept of a scheme. */
export async function showCatalogue(
  io: Io,
  language: Language,
  id: string,
  options: ShowCatalogueOptions,
): Promise<ExitCode> {
  const { on, sector, mode, count, json } = options;
  const resolution = conceptScheme('body-kinds').resolve(id);
  const kind = 'concept' in resolution ? resolution.concept.id : undefined;
  const chosen =
    kind === undefined
      ? packOf(id)
      : profile(kind, { ...(on !== undefined && { on }), ...(sector !== undefined && { sector }) });
  const items = mode === undefined ? chosen.items : disclosureLists(chosen.items)[mode];
  if (count !== undefined) return showFigures(io, language, items, count, json === true);
  if (json === true) await io.out(`${JSON.stringify({ ...chosen, items })}\n`);
  else await io.out(`${[...headLines(chosen, on, language), ...listLines(items, language)].join('\n')}\n`);
  return exitCode.clean;
}

/** A pack. Where neither a pack nor a body kind has that name, the answer says where both are listed. */
function packOf(id: string): Pack {
  const found = resultOf(() => pack(id));
  if (found.ok) return found.value;
  const params = { option: 'ID', value: quoteValue(id), expected: 'zwgk catalogue list' };
  throw errorOf(cliErrors, 'cli/invalid-option', params);
}

function headLines(
  chosen: Pick<Pack, 'id' | 'title'> & Partial<Pack>,
  on: PlainDate | undefined,
  language: Language,
): readonly string[] {
  const texts = catalogueTexts[language];
  const { id, title, sources = [], completeness } = chosen;
  const remark = completeness === undefined ? (on ?? texts.lastText) : texts.completeness[completeness.kind];
  return [
    `${title[keyOf(language)]}  ${id}  ${remark}`,
    ...sources.map(({ body, url }) => `  ${texts.source(body, url)}`),
  ];
}

/** The items by how they are disclosed. */
function listLines(items: readonly CatalogueItem[], language: Language): readonly string[] {
  const texts = catalogueTexts[language];
  const lists = disclosureLists(items);
  return shownModes.flatMap((mode) =>
    lists[mode].length === 0
      ? []
      : [
          '',
          `── ${texts.modes[mode]}  ${texts.items(lists[mode].length)} ──`,
          ...lists[mode].flatMap((item) => itemLines(item, language)),
        ],
  );
}

async function showFigures(
  io: Io,
  language: Language,
  items: readonly CatalogueItem[],
  schemeId: string,
  isForProgram: boolean,
): Promise<ExitCode> {
  const scheme = conceptScheme(schemeId);
  const { counts, unknown } = itemFigures(items, scheme.id as ConceptSchemeId);
  if (isForProgram) await io.out(`${JSON.stringify({ scheme: scheme.id, items: items.length, counts, unknown })}\n`);
  else {
    const lines = scheme.concepts.map(({ id, label }) => `${counts[id] ?? 0}  ${label[keyOf(language)]}  ${id}`);
    await io.out(`${[...lines, `${unknown}  ${catalogueTexts[language].unknown}`].join('\n')}\n`);
  }
  return exitCode.clean;
}
