import { type CountStep, china, festivalName, traceWorkingDays } from '@zwgk/calendar';
import { daysBetween, type Language, type PlainDate } from '@zwgk/core';
import type { PublishedLateParams } from '@zwgk/inspection';
import { weekdayOf } from '../../../texts/weekday.ts';
import { explanationTexts } from './explanation-texts.ts';

/** How a late publication was counted (工作日计算过程), so that every line can be checked with a calendar in hand. */
export function countExplanation(
  { createdOn, publishedOn, due }: PublishedLateParams,
  language: Language,
): readonly string[] {
  const explain = explanationTexts[language];
  const weekday = (date: PlainDate): string => weekdayOf(date, language);
  const remark = (date: PlainDate): string =>
    date === due ? explain.due : date === publishedOn ? explain.published : '';

  const lineOf = ({ kind, from, to, counted, festival, notice }: CountStep): string => {
    if (kind === 'off') {
      const why =
        festival === undefined ? explain.weekend : `${festivalName(festival, language)} ${notice ?? ''}`.trimEnd();
      return explain.daysOff(from, to, daysBetween(from, to) + 1, why) + remark(to);
    }
    if (notice !== undefined) return explain.makeUp(counted, to, weekday(to), notice) + remark(to);
    if (from === to) return explain.nthDay(counted, to, weekday(to), remark(to));
    return explain.nthDays(counted - daysBetween(from, to), counted, from, to);
  };
  return [
    `  ${explain.counting}`,
    `    ${explain.startDay(createdOn, weekday(createdOn))}`,
    ...traceWorkingDays(createdOn, publishedOn, china, [due, publishedOn]).map((step) => `    ${lineOf(step)}`),
  ];
}
