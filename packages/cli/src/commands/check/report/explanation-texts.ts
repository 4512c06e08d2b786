import type { Language } from '@zwgk/core';
import { plural } from '../../../texts/plural.ts';

export interface ExplanationTexts {
  readonly heading: (place: string) => string;
  readonly none: string;
  readonly basis: string;
  readonly inForceFrom: (from: string, to: string | undefined) => string;
  readonly lacking: (names: readonly string[]) => string;
  readonly counting: string;
  readonly startDay: (date: string, weekday: string) => string;
  readonly nthDay: (n: number, date: string, weekday: string, remark: string) => string;
  readonly nthDays: (first: number, last: number, from: string, to: string) => string;
  readonly due: string;
  readonly published: string;
  readonly daysOff: (from: string, to: string, days: number, why: string) => string;
  readonly makeUp: (n: number, date: string, weekday: string, notice: string) => string;
  readonly weekend: string;
  readonly notAssessed: string;
  readonly unread: string;
}

/** The texts that explain one record in full, by language. */
export const explanationTexts: Readonly<Record<Language, ExplanationTexts>> = {
  'zh-CN': {
    heading: (place) => `详解 ${place}`,
    none: '这条记录没有发现问题',
    basis: '依据',
    inForceFrom: (from, to) => (to === undefined ? `（${from} 起施行，现行有效）` : `（${from} 至 ${to} 有效）`),
    lacking: (names) => `缺少${names.join('、')}`,
    counting: '计算',
    startDay: (date, weekday) => `${date} ${weekday}  起始日，不计`,
    nthDay: (n, date, weekday, remark) => `${date} ${weekday}  第 ${n} 个工作日${remark}`,
    nthDays: (first, last, from, to) => `${from} 至 ${to}  第 ${first}–${last} 个工作日`,
    due: ' ← 期限届满',
    published: ' ← 实际公开',
    daysOff: (from, to, days, why) => `${from === to ? from : `${from} 至 ${to}`}  ${why}，${days} 天不计`,
    makeUp: (n, date, weekday, notice) => `${date} ${weekday}  第 ${n} 个工作日，调休上班（${notice}）`,
    weekend: '周末',
    notAssessed: '未评估',
    unread: '未读取的字段',
  },
  en: {
    heading: (place) => `In full: ${place}`,
    none: 'nothing was found in this record',
    basis: 'basis',
    inForceFrom: (from, to) => (to === undefined ? ` (in force since ${from})` : ` (in force from ${from} to ${to})`),
    lacking: (names) => `lacking ${names.join(', ')}`,
    counting: 'count',
    startDay: (date, weekday) => `${date} ${weekday}  start day, not counted`,
    nthDay: (n, date, weekday, remark) => `${date} ${weekday}  working day ${n}${remark}`,
    nthDays: (first, last, from, to) => `${from} to ${to}  working days ${first}–${last}`,
    due: ' ← time limit ends',
    published: ' ← published',
    daysOff: (from, to, days, why) =>
      `${from === to ? from : `${from} to ${to}`}  ${why}, ${plural(days, 'day')} not counted`,
    makeUp: (n, date, weekday, notice) => `${date} ${weekday}  working day ${n}, a make-up day (${notice})`,
    weekend: 'weekend',
    notAssessed: 'not assessed',
    unread: 'fields not read',
  },
};
