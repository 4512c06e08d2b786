/** Day numbers: 0 is 1970-01-01, one step a day. All arithmetic with dates happens on them. */

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** What `dayNumberOfText` answers for a text that is not a real date from 1900 to 2100. */
export const NOT_A_DAY = -0x8000_0000;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

const isLeap = (year: number): boolean => (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);

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

/** Days in a month (1–12) of a year. */
function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeap(year)) return 29;
  return (DAYS_BEFORE_MONTH[month] as number) - (DAYS_BEFORE_MONTH[month - 1] as number);
}

/** Day number of a calendar date, or `NOT_A_DAY`. */
export function dayNumberOf(year: number, month: number, day: number): number {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return NOT_A_DAY;
  if (day < 1 || (day > 28 && day > daysInMonth(year, month))) return NOT_A_DAY;
  const leapDay = month > 2 && isLeap(year) ? 1 : 0;
  return (YEAR_START[year - FIRST_YEAR] as number) + (DAYS_BEFORE_MONTH[month - 1] as number) + leapDay + day - 1;
}

const digitAt = (text: string, at: number): number => {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : NOT_A_DAY;
};

/** Day number of a text `YYYY-MM-DD`, or `NOT_A_DAY`. A digit that is none makes its number negative, hence no date. */
export function dayNumberOfText(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NOT_A_DAY;
  const year = digitAt(text, 0) * 1000 + digitAt(text, 1) * 100 + digitAt(text, 2) * 10 + digitAt(text, 3);
  const month = digitAt(text, 5) * 10 + digitAt(text, 6);
  const day = digitAt(text, 8) * 10 + digitAt(text, 9);
  return dayNumberOf(year, month, day);
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
