import { englishMonth, type Language } from '@zwgk/core';
import { statedWords } from '../deadline/step-texts.ts';
import type { MeasuredUnit, Term } from './term.ts';

const unitsZh: Readonly<Record<MeasuredUnit, string>> = {
  'working-days': '个工作日',
  'calendar-days': '日',
  months: '个月',
  years: '年',
  hours: '小时',
};

const unitsEn: Readonly<Record<MeasuredUnit, string>> = {
  'working-days': 'working day',
  'calendar-days': 'calendar day',
  months: 'month',
  years: 'year',
  hours: 'hour',
};

/**
 * A term as running text writes it (期限的表述): `20个工作日`, `1月31日前`; `20 working days`.
 *
 * @example
 * ```ts
 * import { formatTerm } from '@zwgk/deadlines';
 * formatTerm({ unit: 'working-days', amount: 20 }); // => '20个工作日'
 * formatTerm({ unit: 'fixed-date', month: 1, day: 31 }, 'en'); // => 'by 31 January'
 * ```
 */
export function formatTerm(term: Term, language: Language = 'zh-CN'): string {
  const isChinese = language === 'zh-CN';
  switch (term.unit) {
    case 'fixed-date':
      return isChinese ? `${term.month}月${term.day}日前` : `by ${term.day} ${englishMonth(term.month)}`;
    case 'none-stated': {
      const { zh, en } = statedWords[term.word];
      return isChinese ? zh : en;
    }
    default: {
      const amount = term.atLeast === undefined ? `${term.amount}` : `${term.atLeast}–${term.amount}`;
      if (isChinese) return `${amount}${unitsZh[term.unit]}`;
      return `${amount} ${unitsEn[term.unit]}${term.amount === 1 ? '' : 's'}`;
    }
  }
}
