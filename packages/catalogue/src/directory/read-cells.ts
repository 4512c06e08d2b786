import { safeParseCitation } from '@zwgk/law';
import type { DisclosureMode } from '../entry/entry.ts';
import type { CatalogueItem, ItemBasis, ItemField, Label } from '../item/catalogue-item.ts';
import { type Audience, durationIds, type Level, updateFrequencyIds } from '../item/item-values.ts';
import { channels } from '../taxonomy/schemes/channels.ts';
import { durations } from '../taxonomy/schemes/durations.ts';
import { fiveDisclosures } from '../taxonomy/schemes/five-disclosures.ts';
import { updateFrequencies } from '../taxonomy/schemes/update-frequencies.ts';
import { boxedLabels } from './boxes.ts';
import { type TickedField, tickedSchemes } from './columns.ts';
import { withoutSpaces } from './plain-cell.ts';
import { readTimeLimits } from './read-time-limits.ts';

/** The texts of a row (行的原文), by what they are cells of; empty where the cell is, absent where there is no column. */
export interface WrittenRow {
  readonly level1: string;
  readonly level2?: string;
  readonly elements?: string;
  readonly basis?: string;
  readonly timeLimit?: string;
  readonly responsible?: string;
  readonly channels?: string;
  readonly audience?: string;
  readonly mode?: string;
  readonly level?: string;
  readonly updateFrequency?: string;
  readonly duration?: string;
  readonly stage?: string;
}

/** What was read from the texts of a row. */
export interface RowReading {
  readonly cells: Omit<CatalogueItem, 'id' | 'bodyKinds' | 'origin'>;
  /** Cells of which something was not understood. */
  readonly unread: readonly ItemField[];
  /** Cells that say more than one thing where one is expected. */
  readonly undecided: readonly ItemField[];
}

const isChannel = (label: string): boolean => 'concept' in channels.resolve(label);

/** Reads the texts of a row into the cells of an item (读取一行). An empty text is unknown. */
export function readCells(row: WrittenRow): RowReading {
  const unread: ItemField[] = [];
  const undecided: ItemField[] = [];
  const asWritten: Partial<Record<ItemField, string>> = {};
  const keep = (field: ItemField, text: string): void => {
    unread.push(field);
    asWritten[field] = text;
  };

  const limits = readTimeLimits(row.timeLimit ?? '');
  if (isFilled(row.timeLimit) && !limits.isWhole) keep('timeLimit', row.timeLimit);

  const listed = (field: 'channels' | TickedField): readonly string[] => {
    const text = row[field] ?? '';
    const scheme = field === 'channels' ? channels : tickedSchemes[field];
    const labels = field === 'channels' ? boxedLabels(text, isChannel) : boxedLabels(text, () => false);
    const hasBoxes = labels.some(({ isTicked }) => isTicked !== undefined);
    const chosen = hasBoxes ? labels.filter(({ isTicked }) => isTicked === true) : labels;
    const ids = new Set<string>();
    let isWhole = true;
    for (const { label } of chosen) {
      // 特定群体（项目单位）: whom it names stays in the text.
      const resolution = scheme.resolve(label);
      const withoutRemark = 'concept' in resolution ? resolution : scheme.resolve(label.replace(/\([^()]*\)$/, ''));
      if ('concept' in withoutRemark) ids.add(withoutRemark.concept.id);
      if (!('concept' in resolution)) isWhole = false;
    }
    if (text !== '' && (!isWhole || ids.size === 0)) keep(field, text);
    return [...ids];
  };
  const modes = listed('mode') as readonly DisclosureMode[];
  if (modes.length > 1) {
    undecided.push('mode');
    asWritten.mode = row.mode ?? '';
  }

  const oneOf = <Id extends string>(field: 'updateFrequency' | 'duration', ids: readonly Id[]): Id | undefined => {
    const text = row[field] ?? '';
    const resolution = (field === 'duration' ? durations : updateFrequencies).resolve(text);
    const found = 'concept' in resolution ? ids.find((id) => id === resolution.concept.id) : undefined;
    if (text !== '' && found === undefined) keep(field, text);
    return found;
  };
  const stage = isFilled(row.stage) ? fiveDisclosures.resolve(row.stage) : undefined;
  if (isFilled(row.stage) && !(stage !== undefined && 'concept' in stage)) keep('concepts', row.stage);

  const cells: RowReading['cells'] = {
    matter: {
      level1: labelOf(row.level1),
      ...(isFilled(row.level2) && { level2: labelOf(row.level2) }),
    },
    elements: isFilled(row.elements) ? elementsOf(row.elements) : 'unknown',
    basis: isFilled(row.basis) ? basisOf(row.basis) : 'unknown',
    timeLimit: known(limits.limits),
    responsible: isFilled(row.responsible) ? labelOf(row.responsible) : 'unknown',
    channels: known(listed('channels')),
    audience: known(listed('audience') as readonly Audience[]),
    mode: modes.length === 1 && modes[0] !== undefined ? modes[0] : 'unknown',
    level: known(listed('level') as readonly Level[]),
    updateFrequency: oneOf('updateFrequency', updateFrequencyIds) ?? limits.updateFrequency ?? 'unknown',
    duration: oneOf('duration', durationIds) ?? limits.duration ?? 'unknown',
    ...(stage !== undefined &&
      'concept' in stage && { concepts: [{ scheme: 'five-disclosures' as const, id: stage.concept.id }] }),
    ...(Object.keys(asWritten).length > 0 && { asWritten }),
  };
  return { cells, unread, undecided };
}

const isFilled = (text: string | undefined): text is string => text !== undefined && text !== '';

const known = <Value>(values: readonly Value[]): readonly Value[] | 'unknown' =>
  values.length > 0 ? values : 'unknown';

const labelOf = (text: string): Label => ({ zh: withoutSpaces(text) });

/** 1、…2、… or …；… */
const elementsOf = (text: string): readonly Label[] =>
  text
    .replace(/(^|[^\d.])\d{1,2}[、.](?=\D)/g, '$1\n')
    .split(/[;；\n]+/)
    .map(withoutSpaces)
    .filter((each) => each !== '')
    .map((zh) => ({ zh }));

/** Each title with what follows it is a document of its own; what the registry of law knows becomes a citation. */
const basisOf = (text: string): readonly ItemBasis[] =>
  text
    .replaceAll('《', '\n《')
    .split('\n')
    .map((document) => withoutJoiners(withoutSpaces(document)))
    .filter((document) => document !== '')
    .map((document) => {
      const cited = safeParseCitation(document);
      return cited.ok ? cited.value : document;
    });

const JOINERS = '、,，;；。和及';

/** A document without what joins it to those beside it. */
function withoutJoiners(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && JOINERS.includes(text.charAt(from))) from += 1;
  while (from < to && JOINERS.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
