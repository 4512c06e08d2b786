import type { Bilingual } from '@zwgk/core';
import { replyOutcomes } from '@zwgk/law';
import type { CellPath } from '../../report/cell.ts';
import type { Table3RowId } from '../../report/table-3.ts';

/** A figure that the texts of a report repeat from its tables (文字中的数字). */
export interface TextFigure {
  readonly figure: Bilingual;
  /** The words after which its number stands. They must not be preceded by more than a few words of the same clause. */
  readonly words: RegExp;
  /**
   * What the tables have for it: rows whose totals are summed. Several, where the words are used for more than one thing; the
   * text is at odds with the tables only when none of them fits.
   */
  readonly readings: readonly (readonly CellPath[])[];
}

const row = (id: Table3RowId): CellPath => ['table3', id, 'total'];

const group = (name: string): readonly CellPath[] =>
  replyOutcomes.filter((outcome) => outcome.group === name).map(({ id }) => row(id));

const litigation: readonly CellPath[] = [
  ['table4', 'litigation-direct', 'total'],
  ['table4', 'litigation-after-reconsideration', 'total'],
];

/** The figures that are looked for, the longer words before those that they contain. */
export const textFigures: readonly TextFigure[] = [
  {
    figure: { zh: '上年结转申请', en: 'carried over from the year before' },
    words: /上(?:一)?年(?:度)?结转/,
    readings: [[row('carried-in')]],
  },
  {
    figure: { zh: '结转下年度', en: 'carried over to the next year' },
    words: /(?:结转|转入|顺延)(?:至|到)?下(?:一)?年(?:度)?/,
    readings: [[row('carried-out')]],
  },
  {
    figure: { zh: '新收申请', en: 'requests received' },
    words: /(?:新收|收到|接收|受理)(?:到|的)?(?:各类|有效)?(?:政府)?(?:信息)?(?:公开)?申请/,
    readings: [[row('new')], [row('new'), row('carried-in')]],
  },
  {
    figure: { zh: '办结申请', en: 'requests handled' },
    words: /(?:答复|办结|办理)(?:各类)?(?:政府)?(?:信息)?(?:公开)?申请/,
    readings: [[row('handled')], [row('new'), row('carried-in')]],
  },
  {
    figure: { zh: '予以公开和部分公开', en: 'disclosed and partly disclosed' },
    words: /予以公开(?:以及|及|和|与|、|或)(?:予以)?部分公开/,
    readings: [[row('disclosed'), row('partly-disclosed')]],
  },
  {
    figure: { zh: '予以公开', en: 'disclosed' },
    words: /予以公开/,
    readings: [[row('disclosed')], [row('disclosed'), row('partly-disclosed')]],
  },
  {
    figure: { zh: '部分公开', en: 'partly disclosed' },
    words: /部分公开/,
    readings: [[row('partly-disclosed')], [row('disclosed'), row('partly-disclosed')]],
  },
  { figure: { zh: '不予公开', en: 'withheld' }, words: /不予公开/, readings: [group('withheld')] },
  { figure: { zh: '无法提供', en: 'unable to provide' }, words: /无法提供/, readings: [group('unable')] },
  { figure: { zh: '不予处理', en: 'not processed' }, words: /不予处理/, readings: [group('unprocessed')] },
  {
    figure: { zh: '其他处理', en: 'handled otherwise' },
    words: /其他处理/,
    readings: [group('other'), [row('other')]],
  },
  {
    figure: { zh: '行政复议', en: 'administrative reconsideration' },
    words: /(?:行政)?复议(?:案件)?/,
    readings: [[['table4', 'reconsideration', 'total']]],
  },
  {
    figure: { zh: '行政诉讼', en: 'administrative litigation' },
    words: /(?:行政)?诉讼(?:案件)?/,
    readings: [litigation, ...litigation.map((path) => [path])],
  },
];
