import { regulation2019, text, whole } from '../rule/texts.ts';
import { convention } from './convention.ts';

const civilCode = /* @__PURE__ */ text('civil-code', '2020');
const workingHours1995 = /* @__PURE__ */ text('working-hours-regulation', '1995');
const holidays2024 = /* @__PURE__ */ text('holiday-regulation', '2024');

/** How days are counted (期间的计算). */
export const countingConventions = [
  convention({
    id: 'first-day',
    point: '6.1',
    question: { zh: '起算之日是否计入期限', en: 'whether the day that sets the period running is counted' },
    default: 'excluded',
    choices: {
      excluded: { zh: '不计入，自次日起算', en: 'not counted: the count starts on the next day' },
      counted: { zh: '计入', en: 'counted' },
    },
    basis: [civilCode(201, 1)],
    confidence: 'inferred',
    readBy: ['deadline', 'request-clock'],
  }),
  convention({
    id: 'rest-days',
    point: '6.8',
    question: {
      zh: '“法定休假日”“节假日”是否包括周末和调休放假日',
      en: 'whether weekends and days off by arrangement are holidays in the sense of the roll-over clauses',
    },
    default: 'days-off',
    choices: {
      'days-off': { zh: '包括：非工作日均顺延', en: 'they are: every day that is not worked rolls' },
      'statutory-holidays': { zh: '只指法定节假日', en: 'statutory holidays only' },
    },
    basis: [workingHours1995(7)],
    confidence: 'inferred',
    readBy: ['deadline'],
  }),
  convention({
    id: 'make-up-days',
    point: '6.9',
    question: {
      zh: '调休上班的周六、周日是否为工作日',
      en: 'whether a Saturday or Sunday worked in exchange is a working day',
    },
    default: 'working-days',
    choices: {
      'working-days': { zh: '是工作日', en: 'it is' },
      'rest-days': { zh: '不是工作日', en: 'it is not' },
    },
    basis: [holidays2024(7)],
    confidence: 'inferred',
    readBy: ['deadline', 'request-clock'],
  }),
  convention({
    id: 'regional-days',
    point: '6.10',
    question: { zh: '地方放假、临时停工是否扣除', en: 'whether regional holidays and closures are left out' },
    default: 'national-calendar',
    choices: {
      'national-calendar': { zh: '只用全国放假安排', en: 'the national arrangement alone' },
      'overlaid-calendar': {
        zh: '由调用者提供叠加了地方安排的日历',
        en: 'the caller hands in a calendar with overlays',
      },
    },
    basis: [holidays2024(4)],
    confidence: 'inferred',
    readBy: ['calendar'],
  }),
  convention({
    id: 'calendar-day-roll',
    point: '6.11',
    question: {
      zh: '没有顺延规定的日、月、年期限，最后一日逢休息日是否顺延',
      en: 'whether the last day of a period in days, months or years rolls where its law has no such clause',
    },
    default: 'stays',
    choices: {
      stays: { zh: '不顺延', en: 'it stays' },
      rolls: { zh: '比照民法典顺延', en: 'it rolls, by analogy to the Civil Code' },
    },
    basis: [],
    confidence: 'inferred',
    readBy: ['deadline'],
  }),
  convention({
    id: 'minimum-period-start',
    point: '6.11',
    question: {
      zh: '“不少于”的期间，公布当日是否计入',
      en: 'whether the day of publication counts in a period of at least so many days',
    },
    default: 'excluded',
    choices: {
      excluded: { zh: '不计入（期间更长）', en: 'it does not (the longer period)' },
      counted: { zh: '计入', en: 'it does' },
    },
    basis: [civilCode(201, 1)],
    confidence: 'inferred',
    readBy: ['deadline'],
  }),
  convention({
    id: 'fixed-date-roll',
    point: '6.12',
    question: { zh: '固定日期逢休息日是否顺延', en: 'whether a fixed date that is a day off rolls' },
    default: 'stays',
    choices: {
      stays: { zh: '不顺延', en: 'it stays' },
      rolls: { zh: '顺延至其后第一个工作日', en: 'it rolls to the next working day' },
    },
    basis: [regulation2019(49)],
    confidence: 'inferred',
    readBy: ['deadline'],
  }),
  convention({
    id: 'missing-day-of-month',
    point: '6.26',
    question: {
      zh: '到期月没有对应日时，哪一日届满',
      en: 'which day ends a period of months when the last month lacks that day',
    },
    default: 'month-end',
    choices: { 'month-end': { zh: '月末日（法律已有规定）', en: 'the last day of the month, as the law says' } },
    basis: [civilCode(202)],
    confidence: 'primary',
    readBy: ['deadline'],
  }),
  convention({
    id: 'hour-start',
    point: '6.28',
    question: { zh: '以小时计的舆情回应自何时起算', en: 'from which moment the hours for a response run' },
    default: 'detected',
    choices: {
      detected: { zh: '发现舆情之时', en: 'when the public opinion is detected' },
      occurred: { zh: '事件发生之时', en: 'when the event happens' },
    },
    basis: [whole('public-opinion-notice', '2016')],
    confidence: 'inferred',
    readBy: ['deadline'],
  }),
] as const;
