import type { ConceptScheme } from '@zwgk/core';
import { audiences } from '../taxonomy/schemes/audiences.ts';
import { disclosureModeScheme } from '../taxonomy/schemes/disclosure-modes.ts';
import { levels } from '../taxonomy/schemes/levels.ts';
import { withoutSpaces } from './plain-cell.ts';

/** A cell of an item that is ticked in columns of its own: one for each value. */
export type TickedField = 'audience' | 'mode' | 'level';

/** A cell of an item that stands in one column. */
export type WrittenField =
  | 'level1'
  | 'level2'
  | 'elements'
  | 'basis'
  | 'timeLimit'
  | 'responsible'
  | 'channels'
  | 'updateFrequency'
  | 'duration'
  | 'stage'
  | TickedField;

/** What a column of a directory holds (列): a cell, the tick of one value, the row's number, or nothing that is known. */
export type Column =
  | { readonly kind: 'cell'; readonly field: WrittenField }
  /** `value` is the Chinese label of what is ticked. */
  | { readonly kind: 'tick'; readonly field: TickedField; readonly value: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown' };

/** The schemes of the cells that are ticked. */
export const tickedSchemes: Readonly<Record<TickedField, ConceptScheme>> = {
  audience: audiences,
  mode: disclosureModeScheme,
  level: levels,
};

/** The headings of the standard form and its local variants, without spaces. */
const headings: readonly (readonly [heading: RegExp, field: WrittenField])[] = [
  [/一级(事项|目录)/, 'level1'],
  [/二级(事项|目录)/, 'level2'],
  [/公开事项|事项名称/, 'level1'],
  [/公开内容|公开要素/, 'elements'],
  [/公开依据/, 'basis'],
  [/公开时限/, 'timeLimit'],
  [/公开主体|责任主体|责任单位|公开单位/, 'responsible'],
  [/公开渠道/, 'channels'],
  [/公开对象/, 'audience'],
  [/公开方式|公开属性/, 'mode'],
  [/公开层级/, 'level'],
  [/更新(频次|频率|周期|时效)/, 'updateFrequency'],
  [/公开期限/, 'duration'],
  [/五公开/, 'stage'],
];

const isTicked = (field: WrittenField): field is TickedField => Object.hasOwn(tickedSchemes, field);

/** What a column holds, by its heading and the one below it. */
function columnOf(heading: string, below: string): Column {
  const [upper, lower] = [withoutSpaces(heading), withoutSpaces(below)];
  if (upper === '' && lower === '') return { kind: 'empty' };
  if (/^(序号|编号)$/.test(upper)) return { kind: 'number' };
  const ofLower = headings.find(([words]) => words.test(lower))?.[1];
  if (ofLower !== undefined) return { kind: 'cell', field: ofLower };
  if (/三级事项/.test(lower)) return { kind: 'unknown' };
  const field = headings.find(([words]) => words.test(upper))?.[1];
  if (field === undefined) return { kind: 'unknown' };
  if (!isTicked(field) || lower === '') return { kind: 'cell', field };
  const resolution = tickedSchemes[field].resolve(lower);
  return 'concept' in resolution ? { kind: 'tick', field, value: resolution.concept.label.zh } : { kind: 'unknown' };
}

/** The head of a table: its columns, and the number of the first row below it. */
export interface Head {
  readonly columns: readonly Column[];
  readonly firstRow: number;
}

const SUBHEADING = /^([一二三]级(事项|目录)|全社会|特定(群体|群众|对象)|主动(公开)?|依申请(公开)?|[市县区乡镇州]级.*)$/;

/** The headings that a second row may divide. */
const DIVIDED = /事项|公开(对象|方式|属性|层级)/;

/** Whether a row divides the headings above it: it has such words, and nothing under a heading that stands alone. */
const divides = (lower: readonly string[], upper: readonly string[]): boolean =>
  lower.some((cell) => SUBHEADING.test(withoutSpaces(cell))) &&
  upper.every(
    (heading, index) => heading === '' || DIVIDED.test(heading) || ['', heading].includes(lower[index] ?? ''),
  );

/**
 * Finds the head of a directory (表头): the first row that names what is disclosed and on what basis or by when, with the
 * row below it where that divides a heading. A heading of several columns stands over the first of them.
 */
export function findHead(rows: readonly (readonly string[])[]): Head | undefined {
  const at = rows.findIndex((row) => {
    const text = row.map(withoutSpaces);
    return text.some((cell) => /事项/.test(cell)) && text.some((cell) => /公开(依据|时限|内容)/.test(cell));
  });
  const upper = rows[at];
  if (upper === undefined) return undefined;
  const next = rows[at + 1] ?? [];
  const isDivided = divides(next, upper);
  const lower = isDivided ? next : [];
  let heading = '';
  const columns = Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const own = upper[index] ?? '';
    const divided = lower[index] ?? '';
    if (own !== '' || divided === '') heading = own;
    return columnOf(heading, divided);
  });
  return { columns, firstRow: at + (isDivided ? 2 : 1) };
}
