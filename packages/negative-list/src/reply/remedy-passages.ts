import { type PlainDate, readChineseNumeral, type Span } from '@zwgk/core';
import type { RemedyName } from './findings.ts';
import { type RemedyPeriod, remedyPeriodsOn } from './remedy-periods.ts';

/** A period that a letter names for a remedy, and the one that the law has. */
export interface WrongPeriod {
  readonly remedy: RemedyName;
  readonly stated: string;
  readonly expected: string;
  readonly span: Span;
}

/** A number with its unit, and the remedy named next behind it. The stretches between are bounded. */
const PERIOD =
  /(\d{1,4}|[一二三四五六七八九十百两零〇]{1,6})\s?(个工作日|工作日|个月|月|日|天)(?:之)?内[^。；\n]{0,60}?(行政复议|复议申请|申请复议|行政诉讼|诉讼|起诉)/g;

const text = ({ count, unit }: RemedyPeriod): string => `${count}${unit === 'days' ? '日' : '个月'}`;

/** Periods that a letter states and the law of its day does not have (救济期限错误). */
export function wrongPeriods(letter: string, day: PlainDate): readonly WrongPeriod[] {
  const { reconsideration, litigation, afterReconsideration } = remedyPeriodsOn(day);
  const wrong: WrongPeriod[] = [];
  for (const match of letter.matchAll(PERIOD)) {
    const [passage, number = '', unit = '', named = ''] = match;
    const remedy: RemedyName = named.includes('复议') ? 'reconsideration' : 'litigation';
    const allowed =
      remedy === 'reconsideration' ? [reconsideration] : [litigation, afterReconsideration].flatMap((one) => one ?? []);
    if (allowed.length === 0) continue;
    const count = /^\d/.test(number) ? Number(number) : readChineseNumeral(number);
    const isRight = allowed.some(
      (period) =>
        period.count === count && (period.unit === 'months' ? /月$/.test(unit) : unit === '日' || unit === '天'),
    );
    if (isRight) continue;
    const at = match.index;
    const expected = allowed.map(text).join(' / ');
    wrong.push({ remedy, stated: `${number}${unit}`, expected, span: [at, at + passage.length] });
  }
  return wrong;
}

/** Whether a letter tells the applicant to go to reconsideration before a court (告知复议前置). */
export const saysReconsiderationFirst = (letter: string): boolean =>
  /(?:应当|应|须|需)[^。；\n]{0,60}?先[^。；\n]{0,40}?复议|先(?:行|向)[^。；\n]{0,40}?复议|复议前置/.test(letter);
