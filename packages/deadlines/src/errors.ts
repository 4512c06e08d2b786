import type { ErrorDefinitions } from '@zwgk/core';

/** Parameters of the errors of this package, by code. Values are already shortened and masked. */
export interface DeadlineErrors {
  'deadlines/unknown-rule': { readonly value: string };
  'deadlines/not-in-force-yet': { readonly rule: string; readonly on: string; readonly from: string };
  'deadlines/no-longer-in-force': { readonly rule: string; readonly on: string; readonly to: string };
  'deadlines/date-needed': { readonly rule: string; readonly value: string };
  'deadlines/instant-needed': { readonly rule: string; readonly value: string };
  'deadlines/no-such-start': { readonly rule: string; readonly known: readonly string[] };
  'deadlines/unknown-convention': { readonly value: string; readonly known: readonly string[] };
  'deadlines/unknown-choice': {
    readonly convention: string;
    readonly value: string;
    readonly known: readonly string[];
  };
  'deadlines/invalid-event': { readonly problem: string };
  'deadlines/unknown-event': { readonly value: string; readonly known: readonly string[] };
  'deadlines/unknown-value': { readonly field: string; readonly value: string; readonly known: readonly string[] };
  'deadlines/working-days-needed': { readonly rule: string; readonly term: string };
  'deadlines/fee-scale': Readonly<Record<never, never>>;
  'deadlines/fee-amount': { readonly value: string; readonly most: number };
  'deadlines/fee-not-in-force': { readonly on: string; readonly from: string };
}

/** The errors of this package, by code. */
export const deadlineErrors = {
  'deadlines/unknown-rule': {
    'zh-CN': ({ value }) => `没有期限规则 ${value}；zwgk rules 列出全部规则`,
    en: ({ value }) => `there is no deadline rule ${value}; zwgk rules lists them all`,
  },
  'deadlines/not-in-force-yet': {
    'zh-CN': ({ rule, on, from }) => `期限规则 ${rule} 自 ${from} 起施行，${on} 尚未施行`,
    en: ({ rule, on, from }) => `deadline rule ${rule} is in force from ${from}, not yet on ${on}`,
  },
  'deadlines/no-longer-in-force': {
    'zh-CN': ({ rule, on, to }) => `期限规则 ${rule} 施行至 ${to}，${on} 已失效`,
    en: ({ rule, on, to }) => `deadline rule ${rule} was in force until ${to}, no longer on ${on}`,
  },
  'deadlines/date-needed': {
    'zh-CN': ({ rule, value }) => `期限规则 ${rule} 的起算日无效：${value}；应为 YYYY-MM-DD，或带时区的时刻`,
    en: ({ rule, value }) =>
      `deadline rule ${rule} starts from a date, not ${value}; expected YYYY-MM-DD, or an instant with its offset`,
  },
  'deadlines/instant-needed': {
    'zh-CN': ({ rule, value }) =>
      `期限规则 ${rule} 以小时计，起算时刻无效：${value}；应带时区，例如 2026-09-28T14:30:00+08:00`,
    en: ({ rule, value }) =>
      `deadline rule ${rule} counts hours and starts from an instant, not ${value}; expected one with its offset, such as 2026-09-28T14:30:00+08:00`,
  },
  'deadlines/no-such-start': {
    'zh-CN': ({ rule, known }) => `期限规则 ${rule} 的起算日没有可用的一项；应给出 ${known.join('、')} 之一`,
    en: ({ rule, known }) => `deadline rule ${rule} finds no day to start from; expected one of ${known.join(', ')}`,
  },
  'deadlines/unknown-convention': {
    'zh-CN': ({ value, known }) => `没有约定 ${value}；可用的有 ${known.join('、')}`,
    en: ({ value, known }) => `there is no convention ${value}; there are ${known.join(', ')}`,
  },
  'deadlines/unknown-choice': {
    'zh-CN': ({ convention, value, known }) => `约定 ${convention} 没有选项 ${value}；应为 ${known.join('、')} 之一`,
    en: ({ convention, value, known }) =>
      `convention ${convention} has no choice ${value}; expected one of ${known.join(', ')}`,
  },
  'deadlines/invalid-event': {
    'zh-CN': ({ problem }) => `不是有效的事项：${problem}；应为含 type 和 on 的对象`,
    en: ({ problem }) => `not an event: ${problem}; expected an object with type and on`,
  },
  'deadlines/unknown-event': {
    'zh-CN': ({ value, known }) => `没有事项 ${value}；应为 ${known.join('、')} 之一`,
    en: ({ value, known }) => `there is no event ${value}; expected one of ${known.join(', ')}`,
  },
  'deadlines/unknown-value': {
    'zh-CN': ({ field, value, known }) => `${field} 的值无效：${value}；应为 ${known.join('、')} 之一`,
    en: ({ field, value, known }) => `not a value of ${field}: ${value}; expected one of ${known.join(', ')}`,
  },
  'deadlines/working-days-needed': {
    'zh-CN': ({ rule, term }) => `申请办理计时以工作日计算；期限 ${rule} 被改为 ${term}，应当以工作日规定`,
    en: ({ rule, term }) => `the request clock counts working days; ${rule} was set to ${term}, expected working days`,
  },
  'deadlines/fee-scale': {
    'zh-CN': () => '按件计收与按量计收只能选一种：应给出 pieces 或 pages 之一',
    en: () => 'the fee is by piece or by page, never both: expected either pieces or pages',
  },
  'deadlines/fee-amount': {
    'zh-CN': ({ value, most }) => `件数、页数无效：${value}；应为 0 至 ${most} 的整数`,
    en: ({ value, most }) => `not a number of pieces or pages: ${value}; expected a whole number from 0 to ${most}`,
  },
  'deadlines/fee-not-in-force': {
    'zh-CN': ({ on, from }) => `信息处理费自 ${from} 起收取，${on} 没有这项收费`,
    en: ({ on, from }) => `the processing fee is charged from ${from}; there was none on ${on}`,
  },
} satisfies ErrorDefinitions<DeadlineErrors>;
