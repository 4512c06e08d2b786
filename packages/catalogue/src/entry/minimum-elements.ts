import { type Citation, type Dated, onDate, type PlainDate } from '@zwgk/core';

/**
 * Where the law lists what a catalogue shows of each piece of information (公开目录的法定要素): 索引, 名称, 内容概述,
 * 生成日期. Both versions of the Regulation name the same four.
 *
 * @source 《政府信息公开条例》(2007) art. 19(3), (2019) art. 12(3)
 */
const minimumElements: readonly Dated<Citation>[] = [
  {
    from: '2008-05-01' as PlainDate,
    to: '2019-05-14' as PlainDate,
    value: { instrument: 'disclosure-regulation', version: '2007', article: 19, paragraph: 3 },
    basis: [],
  },
  {
    from: '2019-05-15' as PlainDate,
    value: { instrument: 'disclosure-regulation', version: '2019', article: 12, paragraph: 3 },
    basis: [],
  },
];

/** The basis in force on the day of a check; today's when none is named. */
export function basisOfMinimumElements(asOf: PlainDate | undefined): readonly Citation[] {
  const inForce = asOf === undefined ? minimumElements.at(-1) : onDate(minimumElements, asOf);
  return inForce === undefined ? [] : [inForce.value];
}
