import {
  type CatalogueItem,
  conceptScheme,
  formatTimeLimit,
  type ItemField,
  isKnown,
  type Label,
} from '@zwgk/catalogue';
import type { Language } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import { match } from 'ts-pattern';
import { confidenceTexts } from '../../texts/confidence-texts.ts';
import { catalogueTexts } from './texts.ts';

/** The cells that are shown of an item, in their order; the matter stands above them. */
const SHOWN = [
  'elements',
  'basis',
  'timeLimit',
  'updateFrequency',
  'responsible',
  'channels',
  'audience',
  'level',
  'duration',
] as const satisfies readonly ItemField[];

const textOfLabel = ({ zh, en }: Label, language: Language): string => (language === 'zh-CN' ? zh : (en ?? zh));

const conceptText = (scheme: string, id: string, language: Language): string => {
  const label = conceptScheme(scheme).get(id)?.label;
  return label === undefined ? id : textOfLabel(label, language);
};

/** What an item is about: both levels of its matter. */
export function matterText({ matter: { level1, level2 } }: CatalogueItem, language: Language): string {
  return [level1, level2]
    .filter((level) => level !== undefined)
    .map((level) => textOfLabel(level, language))
    .join(' / ');
}

/** The text of a cell; `undefined` where it is unknown. */
export function cellText(item: CatalogueItem, field: ItemField, language: Language): string | undefined {
  const { comma } = catalogueTexts[language];
  const concepts = (scheme: string, ids: readonly string[]): string =>
    ids.map((id) => conceptText(scheme, id, language)).join(comma);
  return match(field)
    .with('matter', () => matterText(item, language))
    .with('elements', () =>
      isKnown(item.elements) ? item.elements.map((each) => textOfLabel(each, language)).join(comma) : undefined,
    )
    .with('basis', () =>
      isKnown(item.basis)
        ? item.basis.map((each) => (typeof each === 'string' ? each : formatCitation(each, language))).join(comma)
        : undefined,
    )
    .with('timeLimit', () =>
      isKnown(item.timeLimit) ? item.timeLimit.map((each) => formatTimeLimit(each, language)).join(comma) : undefined,
    )
    .with('responsible', () => (isKnown(item.responsible) ? textOfLabel(item.responsible, language) : undefined))
    .with('channels', () => (isKnown(item.channels) ? concepts('channels', item.channels) : undefined))
    .with('audience', () => (isKnown(item.audience) ? concepts('audiences', item.audience) : undefined))
    .with('level', () => (isKnown(item.level) ? concepts('levels', item.level) : undefined))
    .with('bodyKinds', () => (isKnown(item.bodyKinds) ? concepts('body-kinds', item.bodyKinds) : undefined))
    .with('mode', () => (isKnown(item.mode) ? concepts('disclosure-modes', [item.mode]) : undefined))
    .with('updateFrequency', () =>
      isKnown(item.updateFrequency) ? concepts('update-frequencies', [item.updateFrequency]) : undefined,
    )
    .with('duration', () => (isKnown(item.duration) ? concepts('durations', [item.duration]) : undefined))
    .with('concepts', () => item.concepts?.map(({ scheme, id }) => conceptText(scheme, id, language)).join(comma))
    .exhaustive();
}

/** The name of a cell. */
export const cellName = (field: ItemField, language: Language): string => catalogueTexts[language].cells[field];

/** An item with all its cells, what is unknown of it last. */
export function itemLines(item: CatalogueItem, language: Language): readonly string[] {
  const texts = catalogueTexts[language];
  const { confidence = 'primary', asWritten = {}, local = [] } = item;
  const unknown: string[] = [];
  const lines = SHOWN.flatMap((field) => {
    const text = cellText(item, field, language);
    if (text === undefined) unknown.push(cellName(field, language));
    const written = asWritten[field];
    return [
      ...(text === undefined ? [] : [`    ${cellName(field, language)}${texts.colon}${text}`]),
      ...(written === undefined ? [] : [`    ${cellName(field, language)}${texts.colon}${texts.asWritten(written)}`]),
    ];
  });
  return [
    `  ${item.id}  ${matterText(item, language)}`,
    ...lines,
    ...(unknown.length === 0 ? [] : [`    ${texts.unknown}${texts.colon}${unknown.join(texts.comma)}`]),
    ...(confidence === 'primary' ? [] : [`    ${confidenceTexts[language][confidence]}`]),
    ...local.map(({ overlay, basis }) => `    ${texts.local(overlay, basis)}`),
  ];
}
