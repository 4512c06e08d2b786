import { type CalendarDay, festivalName } from '@zwgk/calendar';
import type { Language } from '@zwgk/core';
import { match } from 'ts-pattern';
import type { CommandHelp } from '../../cli-command.ts';
import { plural } from '../../texts/plural.ts';

interface WorkdaysTexts {
  readonly help: CommandHelp;
  readonly subcommands: Readonly<Record<'add' | 'count' | 'show', string>>;
  readonly parameters: Readonly<Record<'date' | 'n' | 'from' | 'to' | 'when', string>>;
  readonly date: (date: string, weekday: string, certainty: string) => string;
  readonly count: (count: number, certainty: string) => string;
  readonly certainty: (certainty: 'final' | 'provisional', missing: readonly number[]) => string;
  readonly day: (date: string, weekday: string, day: CalendarDay) => string;
}

/** The texts of `zwgk workdays`, by language. */
export const workdaysTexts: Readonly<Record<Language, WorkdaysTexts>> = {
  'zh-CN': {
    help: {
      description: '工作日：推算、计数、查询某日或某月',
      more: `
示例：
  zwgk workdays add 2026-09-15 20
  zwgk workdays count 2026-09-15 2026-10-20
  zwgk workdays show 2026-10`,
    },
    subcommands: {
      add: '起始日之后第 n 个工作日（起始日不计；n 为负则往前）',
      count: '起始日之后至终止日（含）的工作日数',
      show: '某日（YYYY-MM-DD）或某月（YYYY-MM）各日是工作日还是休息日，依据哪份通知',
    },
    parameters: {
      date: '起始日，YYYY-MM-DD',
      n: '工作日数，可为负',
      from: '起始日（不计），YYYY-MM-DD',
      to: '终止日（计入），YYYY-MM-DD',
      when: '某日 YYYY-MM-DD，或某月 YYYY-MM',
    },
    date: (date, weekday, certainty) => `${date} ${weekday}${certainty}`,
    count: (count, certainty) => `${count} 个工作日${certainty}`,
    certainty: (certainty, missing) =>
      certainty === 'final' ? '' : `（暂定：${missing.join('、')} 年放假通知尚未发布）`,
    day: (date, weekday, { kind, festival, statutory, notice, certainty }) =>
      [
        date,
        weekday,
        match(kind)
          .with('working-day', () => '工作日')
          .with('make-up-working-day', () => `调休上班${festival === undefined ? '' : `（${festival}）`}`)
          .with('weekend', () => '周末')
          .with('day-off', () => `放假（${festival}${statutory === true ? '，法定节假日' : ''}）`)
          .exhaustive(),
        notice ?? '',
        certainty === 'provisional' ? '暂定' : '',
      ]
        .filter((part) => part !== '')
        .join('  '),
  },
  en: {
    help: {
      description: 'Working days: add, count, or show a day or a month',
      more: `
Examples:
  zwgk workdays add 2026-09-15 20
  zwgk workdays count 2026-09-15 2026-10-20
  zwgk workdays show 2026-10`,
    },
    subcommands: {
      add: 'The n-th working day after a date (the start day is not counted; a negative n goes back)',
      count: 'The number of working days after one date, up to and including another',
      show: 'What kind of day a date (YYYY-MM-DD) is, or every day of a month (YYYY-MM), and by which notice',
    },
    parameters: {
      date: 'start day, YYYY-MM-DD',
      n: 'number of working days, may be negative',
      from: 'start day (not counted), YYYY-MM-DD',
      to: 'last day (counted), YYYY-MM-DD',
      when: 'a day YYYY-MM-DD or a month YYYY-MM',
    },
    date: (date, weekday, certainty) => `${date} ${weekday}${certainty}`,
    count: (count, certainty) => `${plural(count, 'working day')}${certainty}`,
    certainty: (certainty, missing) =>
      certainty === 'final' ? '' : ` (provisional: the holiday notice for ${missing.join(', ')} is not out yet)`,
    day: (date, weekday, { kind, festival, statutory, notice, certainty }) =>
      [
        date,
        weekday,
        match(kind)
          .with('working-day', () => 'working day')
          .with(
            'make-up-working-day',
            () => `make-up working day${festival === undefined ? '' : ` (${festivalName(festival, 'en')})`}`,
          )
          .with('weekend', () => 'weekend')
          .with(
            'day-off',
            () => `day off (${festivalName(festival ?? '', 'en')}${statutory === true ? ', statutory holiday' : ''})`,
          )
          .exhaustive(),
        notice ?? '',
        certainty === 'provisional' ? 'provisional' : '',
      ]
        .filter((part) => part !== '')
        .join('  '),
  },
};
