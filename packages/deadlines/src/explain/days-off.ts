import { type Calendar, type CountStep, festivalName, traceWorkingDays } from '@zwgk/calendar';
import { formatPlainDate, type Language, type PlainDate } from '@zwgk/core';

/**
 * The festivals and the make-up days that lie in a count of working days (计数期间的放假和调休), in one sentence: what a reader
 * doubts first. Nothing when there are none.
 */
export function daysOffIn(after: PlainDate, to: PlainDate, calendar: Calendar, language: Language): string | undefined {
  const named = traceWorkingDays(after, to, calendar).filter(({ festival }) => festival !== undefined);
  const off = named.filter(({ kind }) => kind === 'off').map((each) => stretch(each, language));
  const made = named.filter(({ kind }) => kind === 'working').map(({ from }) => formatPlainDate(from, language));
  if (named.length === 0) return undefined;
  const isChinese = language === 'zh-CN';
  const parts = [
    off.length > 0 &&
      (isChinese ? `计数期间放假不计：${off.join('；')}` : `Days off within the count: ${off.join('; ')}`),
    made.length > 0 &&
      (isChinese ? `调休上班计入：${made.join('、')}` : `make-up working days counted: ${made.join(', ')}`),
  ].filter((part) => part !== false);
  const text = parts.join(isChinese ? '；' : '; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${isChinese ? '。' : '.'}`;
}

function stretch({ from, to, festival = '' }: CountStep, language: Language): string {
  const [first, last] = [formatPlainDate(from, language), formatPlainDate(to, language)];
  const name = festivalName(festival, language);
  if (language === 'zh-CN') return `${name}${from === to ? first : `${first}至${last}`}`;
  return `${name}, ${from === to ? first : `${first} to ${last}`}`;
}
