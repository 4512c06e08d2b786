import { type Calendar, type Certainty, china, createCalendar } from '@zwgk/calendar';
import { addDays, type Language, type PlainDate, parsePlainDate } from '@zwgk/core';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { weekdayOf } from '../../texts/weekday.ts';
import { workdaysTexts } from './texts.ts';

export interface WorkdaysOptions {
  readonly asKnownOn?: PlainDate;
  readonly json?: boolean;
}

const calendarOf = ({ asKnownOn }: WorkdaysOptions): Calendar =>
  asKnownOn === undefined ? china : createCalendar({ asKnownOn });

async function show(io: Io, options: WorkdaysOptions, result: object, text: string): Promise<ExitCode> {
  await io.out(`${options.json === true ? JSON.stringify(result) : text}\n`);
  return exitCode.clean;
}

/** The n-th working day after a date. */
export function addWorkdays(io: Io, language: Language, date: string, n: number, options: WorkdaysOptions) {
  const texts = workdaysTexts[language];
  const result = calendarOf(options).addWorkingDays(date, n);
  return show(
    io,
    options,
    result,
    texts.date(result.date, weekdayOf(result.date, language), certainty(result, language)),
  );
}

/** Working days after one date, up to and including another. */
export function countWorkdays(io: Io, language: Language, from: string, to: string, options: WorkdaysOptions) {
  const texts = workdaysTexts[language];
  const result = calendarOf(options).countWorkingDays(from, to);
  return show(io, options, result, texts.count(result.count, certainty(result, language)));
}

/** What kind of day a date is; for a month, every day of it. */
export async function showWorkdays(
  io: Io,
  language: Language,
  when: string,
  options: WorkdaysOptions,
): Promise<ExitCode> {
  const calendar = calendarOf(options);
  const isMonth = /^\d{4}-\d{2}$/.test(when);
  const dates = isMonth ? daysOfMonth(parsePlainDate(`${when}-01`)) : [parsePlainDate(when)];
  const texts = workdaysTexts[language];
  for (const date of dates) {
    const day = calendar.day(date);
    await show(io, options, day, texts.day(date, weekdayOf(date, language), day));
  }
  return exitCode.clean;
}

function daysOfMonth(first: PlainDate): readonly PlainDate[] {
  const dates = [first];
  for (let date = addDays(first, 1); date.slice(0, 7) === first.slice(0, 7); date = addDays(date, 1)) dates.push(date);
  return dates;
}

const certainty = (result: { certainty: Certainty; missing: readonly number[] }, language: Language): string =>
  workdaysTexts[language].certainty(result.certainty, result.missing);
