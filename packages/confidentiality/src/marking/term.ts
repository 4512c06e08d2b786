import { addDays, isPlainDate, type PlainDate, readChineseNumeral } from '@zwgk/core';
import type { MarkingPeriod } from './marking.ts';

/** What stands behind the star, and what is to be said of the way it is written. */
export interface MarkingTerm {
  readonly period?: MarkingPeriod;
  readonly until?: PlainDate;
  readonly condition?: string;
  /** It can be meant otherwise: 5月 is a period of five months or the month of May, 2026年 a year and no period. */
  readonly isAmbiguous?: boolean;
  readonly hasChineseNumerals?: boolean;
}

const NUMBER = '[0-9]{1,4}|[零〇○一二两三四五六七八九十百]{1,6}';
const YEARS_MONTHS = new RegExp(`^(?:(${NUMBER})年)?(半|(?:${NUMBER})(?:个月|月))?$`);
const DAYS = new RegExp(`^(${NUMBER})(?:天|日)$`);
const HALF_YEAR = /^半年$/;
const CHINESE_NUMERAL = /[零〇○一二两三四五六七八九十百]/;

/** Longer than any condition that a line of a head can hold. */
const LONGEST_CONDITION = 40;

/** Reads what stands behind the star, in plain writing; `undefined` when it is neither period nor date nor condition. */
export function readTerm(text: string): MarkingTerm | undefined {
  if (text === '') return {};
  return readPeriod(text) ?? readUntil(text) ?? readCondition(text);
}

/** As {@link readTerm}, without conditions: what may stand behind a level that has no star. */
export function readTermWithoutStar(text: string): MarkingTerm | undefined {
  return text === '' ? {} : (readPeriod(text) ?? readUntil(text));
}

const numberOf = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : readChineseNumeral(text.replace(/^[零〇○]+/, ''));

function readPeriod(text: string): MarkingTerm | undefined {
  if (/^(?:长期|永久)$/.test(text)) return { period: { unit: 'long-term' } };
  const written = CHINESE_NUMERAL.test(text) ? { hasChineseNumerals: true } : {};
  if (HALF_YEAR.test(text)) return { period: { unit: 'month', count: 6 }, hasChineseNumerals: true };
  const days = DAYS.exec(text)?.[1];
  if (days !== undefined) return withCount('day', numberOf(days), written);
  const [, years, rest] = YEARS_MONTHS.exec(text) ?? [];
  if (years === undefined && rest === undefined) return undefined;
  // Four figures with 年 are a year of the calendar, whatever period they might be.
  if (years !== undefined && /^\d{4}$/.test(years)) return undefined;
  const wholeYears = years === undefined ? 0 : numberOf(years);
  if (rest === undefined) return withCount('year', wholeYears, written);
  const months = rest === '半' ? (years === undefined ? undefined : 6) : numberOf(rest.replace(/个?月$/, ''));
  if (wholeYears === undefined || months === undefined) return undefined;
  const isAmbiguous = years === undefined && !rest.includes('个');
  return withCount('month', wholeYears * 12 + months, { ...written, ...(isAmbiguous && { isAmbiguous }) });
}

const withCount = (
  unit: 'year' | 'month' | 'day',
  count: number | undefined,
  notes: Pick<MarkingTerm, 'isAmbiguous' | 'hasChineseNumerals'>,
): MarkingTerm | undefined => (count === undefined || count < 1 ? undefined : { period: { unit, count }, ...notes });

const DATE = /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})(?:日|号)?$/;
const DATE_OF_EIGHT_FIGURES = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const DATE_IN_CHINESE =
  /^([零〇○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号]$/;
const YEAR_MONTH = /^((?:19|20)\d{2})年(\d{1,2})月$/;
const YEAR = /^((?:19|20)\d{2})年?$/;

function readUntil(given: string): MarkingTerm | undefined {
  const text = given.replace(/^(?:保密)?(?:至|到)/, '').replace(/(?:前|止|起?解密|后解密)$/, '');
  const chinese = DATE_IN_CHINESE.exec(text);
  if (chinese !== null) {
    const [year = '', month = '', day = ''] = chinese.slice(1);
    const until = dateOf(numberOf(year), numberOf(month), numberOf(day));
    return until === undefined ? undefined : { until, hasChineseNumerals: true };
  }
  const [, year, month, day] = DATE.exec(text) ?? DATE_OF_EIGHT_FIGURES.exec(text) ?? [];
  if (year !== undefined) {
    const until = dateOf(Number(year), Number(month), Number(day));
    return until === undefined ? undefined : { until };
  }
  const [, ofYear, ofMonth] = YEAR_MONTH.exec(text) ?? YEAR.exec(text) ?? [];
  if (ofYear === undefined) return undefined;
  // A month or a year is protected to its last day: the reading that cannot disclose too early.
  const until = lastDayOf(Number(ofYear), ofMonth === undefined ? 12 : Number(ofMonth));
  return until === undefined ? undefined : { until, isAmbiguous: true };
}

const two = (value: number): string => String(value).padStart(2, '0');

function dateOf(year: number | undefined, month: number | undefined, day: number | undefined): PlainDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  return isPlainDate(date) ? date : undefined;
}

function lastDayOf(year: number, month: number): PlainDate | undefined {
  const first = month === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1);
  return first === undefined || month < 1 ? undefined : addDays(first, -1);
}

const SENTENCE = /[。；;!?！？《》]/;
/** A number with a unit that was refused as a period: too long, or no number at all. */
const REFUSED_PERIOD = /^[0-9]+(?:年|个?月|天|日)$/;

function readCondition(text: string): MarkingTerm | undefined {
  const condition = text.replace(/^解密条件[:|]?/, '');
  const isCondition =
    condition.length >= 2 &&
    condition.length <= LONGEST_CONDITION &&
    /\p{Script=Han}/u.test(condition) &&
    !SENTENCE.test(condition) &&
    !REFUSED_PERIOD.test(condition);
  return isCondition ? { condition } : undefined;
}
