import {
  createFinding,
  type Finding,
  isPlainDate,
  type PlainDate,
  plainDateOfInstant,
  quoteValue,
  type Result,
  readChineseNumeral,
  resultOf,
  safeParsePlainDate,
} from '@zwgk/core';
import { INVISIBLE } from '../entry/legible-text.ts';
import { type DateAmbiguity, type RecordFindings, recordFindings } from './findings.ts';

/**
 * The form that a date was written in (日期写法): `date` 2024-11-21, 2024.11.21 or 2024/7/30, with or without a time of
 * day; `chinese` 2024年7月30日 or 二〇二四年七月三十日; `digits` 20240730; `instant` a time with an offset;
 * `epoch-seconds` and `epoch-milliseconds` the time since 1970.
 */
export type DateForm = 'date' | 'chinese' | 'digits' | 'instant' | 'epoch-seconds' | 'epoch-milliseconds';

/** A date as read (读出的日期): with its form, or without a date and with a finding that says why. */
export interface DateReading {
  readonly date?: PlainDate;
  readonly form?: DateForm;
  readonly findings: readonly Finding[];
}

type Refusal = Extract<keyof RecordFindings, `catalogue/date-${string}`>;
type Outcome =
  | { readonly date: PlainDate; readonly form: DateForm }
  | { readonly refused: Exclude<Refusal, 'catalogue/date-ambiguous'> }
  | { readonly ambiguous: DateAmbiguity };
type Reader = (text: string) => Outcome | undefined;

/** Longer texts are no dates; they are not looked at. */
const LONGEST = 64;

/**
 * Reads a date in any form in which offices export it (日期识别). A time of day without an offset is China's, so that
 * its date stands as written; an instant becomes the date on which it falls in China. Nothing is guessed: two-digit
 * years, 01/02/2024 and numbers that may be a spreadsheet's are refused as ambiguous, and a month without its day as
 * incomplete. It never throws.
 *
 * @param value a text or a number; numbers of 9 or 10 digits are seconds, of 12 or 13 digits milliseconds since 1970
 * @example
 * ```ts
 * import { readDate } from '@zwgk/catalogue';
 * readDate('2018.11.09 00:00:00').date; // => '2018-11-09'
 * readDate('二〇二四年七月三十日').date; // => '2024-07-30'
 * readDate('2021-11-19T16:41:00.000Z').date; // => '2021-11-20'
 * readDate(1_574_758_500_000).date; // => '2019-11-26'
 * readDate('01/02/2024').findings[0]?.code; // => 'catalogue/date-ambiguous'
 * ```
 */
export function readDate(value: unknown): DateReading {
  if ((typeof value !== 'string' && typeof value !== 'number') || String(value).length > LONGEST) {
    return { findings: [refusal(value, { refused: 'catalogue/date-unreadable' })] };
  }
  const written = String(value);
  const visible = written.replace(INVISIBLE, '');
  const findings: Finding[] = [];
  if (visible.length < written.length) {
    const count = written.length - visible.length;
    findings.push(createFinding(recordFindings, 'catalogue/invisible-characters-removed', { params: { count } }));
  }

  const text = visible
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  for (const read of readers) {
    const outcome = read(text);
    if (outcome === undefined) continue;
    return 'date' in outcome ? { ...outcome, findings } : { findings: [...findings, refusal(value, outcome)] };
  }
  return { findings: [...findings, refusal(value, { refused: 'catalogue/date-unreadable' })] };
}

function refusal(value: unknown, outcome: Exclude<Outcome, { date: PlainDate }>): Finding {
  const shown = quoteValue(value);
  if ('refused' in outcome) return createFinding(recordFindings, outcome.refused, { params: { value: shown } });
  const params = { value: shown, because: outcome.ambiguous };
  return createFinding(recordFindings, 'catalogue/date-ambiguous', { params });
}

/** The day of three numbers, or why there is none. */
function dayOf(year: number, month: number, day: number, form: DateForm): Outcome {
  const padded = (number: number, length: number) => String(number).padStart(length, '0');
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return isPlainDate(text) ? { date: text, form } : noDay(safeParsePlainDate(text));
}

/** Why there is no such date: a real day of another century, or no day at all. */
function noDay(read: Result<PlainDate>): Outcome {
  const isReal = !read.ok && read.error.code === 'core/date-out-of-range';
  return { refused: isReal ? 'catalogue/date-out-of-range' : 'catalogue/date-impossible' };
}

const CLOCK =
  '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?|(?:[01]?\\d|2[0-3])[时点][0-5]?\\d分(?:[0-5]?\\d秒)?';
const NUMERAL = '[\\d〇○零O一二三四五六七八九]';
// 正月 and 腊月 are months of the lunar calendar, and are not taken.
const MONTH = '元|[\\d一二三四五六七八九十]{1,3}';
const DAY = '[\\d一二三四五六七八九十]{1,3}';

const SEPARATED = /* @__PURE__ */ new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ](?:${CLOCK}))?$`);
const CHINESE = /* @__PURE__ */ new RegExp(
  `^(${NUMERAL}{4}) ?年 ?(${MONTH}) ?月 ?(${DAY}) ?[日号](?: ?(?:${CLOCK}))?$`,
);
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.]{0,13} ?(?:Z|[+-]\d\d:?\d\d)$/i;
const INCOMPLETE = /* @__PURE__ */ new RegExp(
  `^(?:${NUMERAL}{4} ?年(?: ?(?:${MONTH}) ?月)?|(?:19|20)\\d\\d(?:[-/.]\\d{1,2})?)$`,
);
const SHORT_YEAR_FIRST = /^(?:\d\d年\d{1,2}月\d{1,2}[日号]?|\d{1,2}([-/.])\d{1,2}\1\d{1,2})(?: |$)/;
const YEAR_LAST = /^\d{1,2}([-/.])\d{1,2}\1\d{4}(?: |$)/;
const NUMBER = /^([1-9]\d{4,13})(?:\.\d+)?$/;

const separatedDate: Reader = (text) => {
  const [whole, year, , month, day] = SEPARATED.exec(text) ?? [];
  return whole === undefined ? undefined : dayOf(Number(year), Number(month), Number(day), 'date');
};

const chineseDate: Reader = (text) => {
  const [, year, month, day] = CHINESE.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return dayOf(numberOf(year), numberOf(month), numberOf(day), 'chinese');
};

/** In Chinese numerals or Arabic digits; 元 is the first month, and a letter O does for a 〇. */
function numberOf(numerals: string): number {
  if (numerals === '元') return 1;
  return readChineseNumeral(numerals.replaceAll('O', '〇')) ?? Number(numerals);
}

const instant: Reader = (text) => (INSTANT.test(text) ? momentOf(text.toUpperCase(), 'instant') : undefined);

function momentOf(moment: string | number, form: DateForm): Outcome {
  const read = resultOf(() => plainDateOfInstant(moment));
  return read.ok ? { date: read.value, form } : noDay(read);
}

const refusedForm: Reader = (text) => {
  if (INCOMPLETE.test(text)) return { refused: 'catalogue/date-incomplete' };
  if (YEAR_LAST.test(text)) return { ambiguous: 'day-or-month-first' };
  return SHORT_YEAR_FIRST.test(text) ? { ambiguous: 'two-digit-year' } : undefined;
};

/** Digits alone say what they are by how many they are; see each case. */
const digits: Reader = (text) => {
  const [, number] = NUMBER.exec(text) ?? [];
  if (number === undefined) return undefined;
  switch (number.length) {
    case 5: // 45000 is 2023-03-15 in one spreadsheet and 2027-03-16 in another
      return { ambiguous: 'serial-number' };
    case 6: // 240730 or 202407
      return { ambiguous: 'two-digit-year' };
    case 8:
      return compactDate(number);
    case 9: // from 1973-03-03 on
      return momentOf(Number(number) * 1000, 'epoch-seconds');
    case 10: // 2030010112 is a moment in 2034 and an hour of 2030
      return isDateWithHour(number)
        ? { ambiguous: 'seconds-or-hours' }
        : momentOf(Number(number) * 1000, 'epoch-seconds');
    case 12: // 202407301838: as milliseconds it would lie in 1976
      return /^(?:19|20)/.test(number) ? compactDate(number) : momentOf(Number(number), 'epoch-milliseconds');
    case 13:
      return momentOf(Number(number), 'epoch-milliseconds');
    case 14:
      return compactDate(number);
    default:
      return undefined;
  }
};

/** YYYYMMDD, with or without hour, minute and second. */
function compactDate(number: string): Outcome {
  const clock = number.slice(8).padEnd(6, '0');
  const isClock = /^(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(clock);
  if (!isClock) return { refused: 'catalogue/date-impossible' };
  return dayOf(Number(number.slice(0, 4)), Number(number.slice(4, 6)), Number(number.slice(6, 8)), 'digits');
}

const isDateWithHour = (number: string): boolean => /^(?:19|20)/.test(number) && 'date' in compactDate(number);

const readers: readonly Reader[] = [separatedDate, chineseDate, instant, digits, refusedForm];
