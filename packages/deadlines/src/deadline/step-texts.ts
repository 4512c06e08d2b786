import { formatPlainDate, isPlainDate, type Language, type Wording } from '@zwgk/core';
import type { StatedWord } from '../rule/term.ts';
import type { DeadlineSteps } from './step.ts';

/** A moment as running text writes it, in the civil time of China: `2026年9月28日14时30分`. */
const momentOf = (at: string, language: Language): string => {
  const [date = '', time = ''] = at.split('T');
  const [hour = '', minute = ''] = time.split(':');
  return language === 'zh-CN'
    ? `${formatPlainDate(date, language)}${Number(hour)}时${minute}分`
    : `${hour}:${minute} on ${formatPlainDate(date, language)}`;
};

const zh = (on: string): string => (isPlainDate(on) ? formatPlainDate(on, 'zh-CN') : momentOf(on, 'zh-CN'));
const en = (on: string): string => (isPlainDate(on) ? formatPlainDate(on, 'en') : momentOf(on, 'en'));

/** What the law says in place of a number (未规定期限的表述). */
export const statedWords: Readonly<Record<StatedWord, { readonly zh: string; readonly en: string }>> = {
  promptly: { zh: '及时', en: 'promptly' },
  reasonable: { zh: '合理期限', en: 'a reasonable period' },
  'a-certain-period': { zh: '一定期限', en: 'a certain period' },
  'within-the-handling-period': { zh: '在申请办理期限内', en: 'within the period for handling the request' },
  regularly: { zh: '定期', en: 'regularly' },
  yearly: { zh: '每年', en: 'every year' },
  'at-the-same-time': { zh: '同步', en: 'at the same time' },
  'on-the-same-day': { zh: '当日', en: 'on the same day' },
  'on-the-event': { zh: '届时', en: 'when the event occurs' },
  nothing: { zh: '没有规定', en: 'nothing' },
};

/** The wording of every step. */
export const stepTexts: { readonly [Code in keyof DeadlineSteps]: Wording<DeadlineSteps[Code]> } = {
  trigger: {
    'zh-CN': ({ trigger, on, counted, back }) =>
      `${zh(on)}为${trigger.zh}，当日${counted ? '计入' : `不计入，自${back ? '前一日起倒推' : '次日起算'}`}`,
    en: ({ trigger, on, counted, back }) =>
      `${en(on)} is ${trigger.en}; ${counted ? 'it is counted' : `it is not counted: the count ${back ? 'goes back from the day before' : 'starts on the next day'}`}`,
  },
  'trigger-moment': {
    'zh-CN': ({ trigger, at }) => `${zh(at)}为${trigger.zh}，即时起算`,
    en: ({ trigger, at }) => `${en(at)} is ${trigger.en}; the hours run from that moment`,
  },
  'trigger-year': {
    'zh-CN': ({ trigger, year }) => `${trigger.zh}：${year}年度`,
    en: ({ trigger, year }) => `${trigger.en}: ${year}`,
  },
  'working-days': {
    'zh-CN': ({ to, amount }) => `第${amount}个工作日为${zh(to)}`,
    en: ({ to, amount }) => `working day ${amount} is ${en(to)}`,
  },
  'calendar-days': {
    'zh-CN': ({ to, amount }) => `第${amount}日为${zh(to)}（自然日，休息日一并计算）`,
    en: ({ to, amount }) => `day ${amount} is ${en(to)} (calendar days, days off included)`,
  },
  months: {
    'zh-CN': ({ to, amount }) => `${amount}个月后的对应日为${zh(to)}`,
    en: ({ to, amount }) => `the corresponding day after ${amount} ${amount === 1 ? 'month' : 'months'} is ${en(to)}`,
  },
  years: {
    'zh-CN': ({ to, amount }) => `${amount}年后的对应日为${zh(to)}`,
    en: ({ to, amount }) => `the corresponding day after ${amount} ${amount === 1 ? 'year' : 'years'} is ${en(to)}`,
  },
  hours: {
    'zh-CN': ({ to, amount }) => `${amount}小时后为${zh(to)}（休息时间一并计算）`,
    en: ({ to, amount }) => `${amount} hours later it is ${en(to)} (nights and days off included)`,
  },
  'fixed-date': {
    'zh-CN': ({ on }) => `规定的日期为${zh(on)}`,
    en: ({ on }) => `the date laid down is ${en(on)}`,
  },
  'counted-back': {
    'zh-CN': ({ from, to, amount, unit }) =>
      `自${zh(from)}往前推${amount}${unit === 'working-days' ? '个工作日' : '日'}，为${zh(to)}`,
    en: ({ from, to, amount, unit }) =>
      `${amount} ${unit === 'working-days' ? 'working days' : 'days'} counted back from ${en(from)} is ${en(to)}`,
  },
  rolled: {
    'zh-CN': ({ from, to }) => `${zh(from)}为休息日，顺延至${zh(to)}`,
    en: ({ from, to }) => `${en(from)} is a day off, so that the last day is ${en(to)}`,
  },
  stayed: {
    'zh-CN': ({ on }) => `${zh(on)}为休息日，但规定没有顺延条款，不顺延`,
    en: ({ on }) => `${en(on)} is a day off; the rule has no clause that moves it`,
  },
  due: {
    'zh-CN': ({ on, bound, missing }) =>
      `${bound === 'at-least' ? '期间至少持续至' : bound === 'before' ? '最迟在' : '期限于'}${zh(on)}${bound === 'at-most' ? '届满' : ''}${provisional(missing, 'zh-CN')}`,
    en: ({ on, bound, missing }) =>
      `${bound === 'at-least' ? 'the period lasts at least until' : bound === 'before' ? 'at the latest on' : 'the time limit ends on'} ${en(on)}${provisional(missing, 'en')}`,
  },
  'none-stated': {
    'zh-CN': ({ word }) => (word === 'nothing' ? '规定没有写明期限' : `规定没有给出天数：${statedWords[word].zh}`),
    en: ({ word }) =>
      word === 'nothing' ? 'no time limit is stated' : `no number of days is given: ${statedWords[word].en}`,
  },
};

/** What is said of a date that depends on holidays not announced. */
export function provisional(missing: readonly number[], language: Language): string {
  if (missing.length === 0) return '';
  return language === 'zh-CN'
    ? `（暂定：${missing.join('、')}年放假安排尚未公布）`
    : ` (provisional: the holiday notice for ${missing.join(', ')} is not out yet)`;
}
