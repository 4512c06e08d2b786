import type { FindingDefinitions } from '@zwgk/core';
import type { EntryField } from '../entry/entry.ts';
import { entryFields } from '../entry/entry-fields.ts';

type None = Record<never, never>;

/** Why a text cannot be told to be one date. */
export type DateAmbiguity = 'two-digit-year' | 'day-or-month-first' | 'serial-number' | 'seconds-or-hours';

/** Why a field's source does not vouch for its value. */
export type Uncertainty = 'generic' | 'scraped' | 'marked';

/** Parameters of the findings about one record, by code. Every `value` is shortened and masked. */
export interface RecordFindings {
  'catalogue/date-unreadable': { readonly value: string };
  'catalogue/date-incomplete': { readonly value: string };
  'catalogue/date-ambiguous': { readonly value: string; readonly because: DateAmbiguity };
  'catalogue/date-impossible': { readonly value: string };
  'catalogue/date-out-of-range': { readonly value: string };
  'catalogue/invisible-characters-removed': { readonly count: number };
  'catalogue/record-not-an-object': None;
  'catalogue/header-row': None;
  'catalogue/uncertain-header': {
    readonly header: string;
    readonly field: EntryField;
    readonly because: Uncertainty;
  };
  'catalogue/placeholder-value': { readonly field: EntryField; readonly value: string };
  'catalogue/unknown-label': { readonly field: EntryField; readonly value: string };
  'catalogue/value-not-text': { readonly field: EntryField; readonly value: string };
}

const AMBIGUITIES: Record<DateAmbiguity, { readonly zh: string; readonly en: string }> = {
  'two-digit-year': { zh: '年份只有两位', en: 'the year has two digits' },
  'day-or-month-first': {
    zh: '年份在末尾，日与月的先后不明',
    en: 'with the year last, day and month cannot be told apart',
  },
  'serial-number': { zh: '可能是电子表格的日期序号', en: 'it may be the serial number of a spreadsheet' },
  'seconds-or-hours': {
    zh: '既像时间戳，又像年月日时',
    en: 'it reads as seconds since 1970 and as a date with an hour',
  },
};

const UNCERTAINTIES: Record<Uncertainty, { readonly zh: string; readonly en: string }> = {
  generic: { zh: '表头没有说明是哪个日期', en: 'it does not say which date it is' },
  scraped: { zh: '表头注明取自正文', en: 'it says that its value was taken from the body of the document' },
  marked: { zh: '表头带有问号', en: 'it carries a question mark' },
};

export const recordFindings = {
  'catalogue/date-unreadable': {
    severity: 'warning',
    'zh-CN': ({ value }) => `无法识别的日期：${value}；应为 YYYY-MM-DD 或 2024年7月30日 一类的形式`,
    en: ({ value }) => `not a date in any known form: ${value}; expected one such as YYYY-MM-DD or 2024年7月30日`,
  },
  'catalogue/date-incomplete': {
    severity: 'warning',
    'zh-CN': ({ value }) => `日期不完整：${value}；应写到日`,
    en: ({ value }) => `incomplete date: ${value}; expected year, month and day`,
  },
  'catalogue/date-ambiguous': {
    severity: 'warning',
    'zh-CN': ({ value, because }) => `日期有歧义：${value}（${AMBIGUITIES[because].zh}）；应为 YYYY-MM-DD`,
    en: ({ value, because }) => `ambiguous date: ${value} (${AMBIGUITIES[because].en}); expected YYYY-MM-DD`,
  },
  'catalogue/date-impossible': {
    severity: 'error',
    'zh-CN': ({ value }) => `日历上没有这一天：${value}`,
    en: ({ value }) => `no such day: ${value}`,
  },
  'catalogue/date-out-of-range': {
    severity: 'warning',
    'zh-CN': ({ value }) => `日期不在 1900 至 2100 年之间：${value}`,
    en: ({ value }) => `date outside 1900–2100: ${value}`,
  },
  'catalogue/invisible-characters-removed': {
    severity: 'notice',
    'zh-CN': ({ count }) => `读取时去掉了 ${count} 个不可见字符`,
    en: ({ count }) => `${count} invisible character(s) were left out`,
  },
  'catalogue/record-not-an-object': {
    severity: 'error',
    'zh-CN': () => '记录应为对象（表头与值）',
    en: () => 'a record must be an object of headers and values',
  },
  'catalogue/header-row': {
    severity: 'warning',
    'zh-CN': () => '这一行重复了表头，不是记录',
    en: () => 'this row repeats the headers; it is no record',
  },
  'catalogue/uncertain-header': {
    severity: 'notice',
    'zh-CN': ({ header, field, because }) =>
      `按${entryFields[field].term}读取了 ${header}，但${UNCERTAINTIES[because].zh}`,
    en: ({ header, field, because }) => `${header} was read as ${field}, though ${UNCERTAINTIES[because].en}`,
  },
  'catalogue/placeholder-value': {
    severity: 'notice',
    'zh-CN': ({ field, value }) => `${entryFields[field].term}填的是占位内容 ${value}，视为空`,
    en: ({ field, value }) => `${field} holds the placeholder ${value}; it was taken as empty`,
  },
  'catalogue/unknown-label': {
    severity: 'warning',
    'zh-CN': ({ field, value }) => `${entryFields[field].term}的取值无法识别：${value}`,
    en: ({ field, value }) => `unknown value of ${field}: ${value}`,
  },
  'catalogue/value-not-text': {
    severity: 'warning',
    'zh-CN': ({ field, value }) => `${entryFields[field].term}应为文本，得到的是 ${value}`,
    en: ({ field, value }) => `${field} must be a text; got ${value}`,
  },
} satisfies FindingDefinitions<RecordFindings>;
