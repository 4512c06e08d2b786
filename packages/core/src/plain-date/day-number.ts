/** Day numbers: 0 is 1970-01-01, one step a day. All arithmetic with dates happens on them. */

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** What `dayNumberOfText` answers for a text that is not a real date from 1900 to 2100. */
export const NOT_A_DAY = -0x8000_0000;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** Of the years in range only 1900 and 2100 are divisible by 100 and not by 400. */
const isLeap = (year: number): boolean => (year & 3) === 0 && year !== 1900 && year !== 2100;

/** `YEAR_START[year - 1900]` is the day number of 1 January; one more entry closes the last year. */
const YEAR_START = /* @__PURE__ */ (() => {
  const starts = new Int32Array(LAST_YEAR - FIRST_YEAR + 2);
  starts[0] = -25_567;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    starts[year - FIRST_YEAR + 1] = (starts[year - FIRST_YEAR] as number) + (isLeap(year) ? 366 : 365);
  }
  return starts;
})();

export const FIRST_DAY = /* @__PURE__ */ (() => YEAR_START[0] as number)();
export const LAST_DAY = /* @__PURE__ */ (() => (YEAR_START[LAST_YEAR - FIRST_YEAR + 1] as number) - 1)();

/** The texts `-01-01` … `-12-31`, for common years and then for leap years. */
const MONTH_DAY = /* @__PURE__ */ (() =>
  [28, 29].map((february) =>
    [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((length, month) =>
      Array.from({ length }, (_, day) => `-${String(month + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`),
    ),
  ))();

/** Days of each month, those of a common year and then those of a leap year, so that one look-up tells whether a day exists. */
const MONTH_LENGTH = /* @__PURE__ */ Uint8Array.of(
  ...[0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0],
  ...[0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0],
);

/** Day number of a calendar date, or `NOT_A_DAY`. The three are whole numbers. */
export function dayNumberOf(year: number, month: number, day: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return NOT_A_DAY;
  const leap = isLeap(year) ? 1 : 0;
  if (day < 1 || day > (MONTH_LENGTH[month + 16 * leap] as number)) return NOT_A_DAY;
  const leapDay = month > 2 ? leap : 0;
  return (YEAR_START[year - FIRST_YEAR] as number) + (DAYS_BEFORE_MONTH[month - 1] as number) + leapDay + day - 1;
}

/**
 * Day number of a text `YYYY-MM-DD`, or `NOT_A_DAY`. This is the hot path of everything that counts days: the eight
 * digits are read without a branch, and one test of signs tells whether all of them were digits (`d` and `9 - d` are
 * both non-negative only then).
 */
export function dayNumberOfText(text: string): number {
  if (text.length !== 10) return NOT_A_DAY;
  const a = text.charCodeAt(0) - 48;
  const b = text.charCodeAt(1) - 48;
  const c = text.charCodeAt(2) - 48;
  const d = text.charCodeAt(3) - 48;
  const e = text.charCodeAt(5) - 48;
  const f = text.charCodeAt(6) - 48;
  const g = text.charCodeAt(8) - 48;
  const h = text.charCodeAt(9) - 48;
  const signs =
    a | b | c | d | e | f | g | h | (9 - a) | (9 - b) | (9 - c) | (9 - d) | (9 - e) | (9 - f) | (9 - g) | (9 - h);
  if (signs < 0 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NOT_A_DAY;
  return dayNumberOf(a * 1000 + b * 100 + c * 10 + d, e * 10 + f, g * 10 + h);
}

/** The year of a day number within 1900–2100. */
export function yearOfDay(day: number): number {
  // 365.2425 days a year hits the year or one beside it.
  let year = 1970 + Math.floor(day / 365.2425);
  if (year < FIRST_YEAR) year = FIRST_YEAR;
  else if (year > LAST_YEAR) year = LAST_YEAR;
  if (day < (YEAR_START[year - FIRST_YEAR] as number)) return year - 1;
  return day >= (YEAR_START[year - FIRST_YEAR + 1] as number) ? year + 1 : year;
}

/** The text `YYYY-MM-DD` of a day number within 1900–2100. */
export function textOfDay(day: number): string {
  const year = yearOfDay(day);
  const texts = MONTH_DAY[isLeap(year) ? 1 : 0] as string[];
  return year + (texts[day - (YEAR_START[year - FIRST_YEAR] as number)] as string);
}
