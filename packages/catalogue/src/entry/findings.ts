import type { FindingDefinitions, PlainDate } from '@zwgk/core';
import type { EntryField, Validity } from './entry.ts';
import { type EntryFieldKind, entryFields } from './entry-fields.ts';
import { type RuleFindings, ruleFindings } from './rules/findings.ts';

type None = Record<never, never>;

/** Parameters of the findings about one entry, by code. */
export interface EntryFindings extends RuleFindings {
  'catalogue/entry-not-an-object': None;
  'catalogue/field-malformed': { readonly field: EntryField; readonly kind: EntryFieldKind };
  'catalogue/field-unknown': { readonly name: string };
  'catalogue/title-missing': None;
  'catalogue/creation-date-missing': None;
  'catalogue/index-number-missing': None;
  'catalogue/summary-missing': None;
  'catalogue/title-invisible-characters': { readonly count: number };
  'catalogue/title-html-entities': { readonly count: number };
  'catalogue/document-number-year-apart': { readonly year: number; readonly createdOn: PlainDate };
  'catalogue/published-before-created': { readonly createdOn: PlainDate; readonly publishedOn: PlainDate };
  'catalogue/date-after-as-of': {
    readonly field: 'createdOn' | 'publishedOn';
    readonly date: PlainDate;
    readonly asOf: PlainDate;
  };
  'catalogue/effective-before-created': { readonly createdOn: PlainDate; readonly effectiveOn: PlainDate };
  'catalogue/repealed-before-effective': { readonly effectiveOn: PlainDate; readonly repealedOn: PlainDate };
  'catalogue/repealed-before-created': { readonly createdOn: PlainDate; readonly repealedOn: PlainDate };
  'catalogue/repealed-without-date': { readonly validity: Validity };
  'catalogue/withheld-with-text': None;
}

const FORMS: Record<EntryFieldKind, { readonly zh: string; readonly en: string }> = {
  text: { zh: '文本', en: 'a text' },
  texts: { zh: '文本列表', en: 'a list of texts' },
  date: { zh: 'YYYY-MM-DD 形式的真实日期（1900–2100 年）', en: 'a real date YYYY-MM-DD from 1900 to 2100' },
  mode: {
    zh: 'proactive（主动公开）、on-request（依申请公开）或 withheld（不予公开）',
    en: 'proactive, on-request or withheld',
  },
  validity: {
    zh: 'in-force、not-yet-in-force、amended、partly-in-force、expired 或 repealed',
    en: 'in-force, not-yet-in-force, amended, partly-in-force, expired or repealed',
  },
  duration: {
    zh: 'standing（长期公开）、periodic（定期公开）、limited（限时公开）或 ad-hoc（随时公开）',
    en: 'standing, periodic, limited or ad-hoc',
  },
};

export const entryFindings = {
  'catalogue/entry-not-an-object': {
    severity: 'error',
    'zh-CN': () => '信息条目应为对象（字段名与值）',
    en: () => 'an entry must be an object of fields and values',
  },
  'catalogue/field-malformed': {
    severity: 'error',
    'zh-CN': ({ field, kind }) => `${entryFields[field].term}（${field}）的形式不符，应为${FORMS[kind].zh}`,
    en: ({ field, kind }) => `${field} is malformed; expected ${FORMS[kind].en}`,
  },
  'catalogue/field-unknown': {
    severity: 'notice',
    'zh-CN': ({ name }) => `信息条目没有 ${name} 这个字段，未检查`,
    en: ({ name }) => `an entry has no field ${name}; it was not checked`,
  },
  // The basis of the four elements depends on the date: see minimum-elements.ts.
  'catalogue/title-missing': {
    severity: 'error',
    'zh-CN': () => '缺少标题（名称）',
    en: () => 'the title is missing',
  },
  'catalogue/creation-date-missing': {
    severity: 'warning',
    'zh-CN': () => '缺少成文日期（生成日期）',
    en: () => 'the date of creation is missing',
  },
  'catalogue/index-number-missing': {
    severity: 'notice',
    'zh-CN': () => '缺少索引号（索引）',
    en: () => 'the index number is missing',
  },
  'catalogue/summary-missing': {
    severity: 'notice',
    'zh-CN': () => '缺少内容概述',
    en: () => 'the summary is missing',
  },
  'catalogue/title-invisible-characters': {
    severity: 'notice',
    'zh-CN': ({ count }) => `标题含有 ${count} 个不可见字符`,
    en: ({ count }) => `the title carries ${count} invisible character(s)`,
  },
  'catalogue/title-html-entities': {
    severity: 'notice',
    'zh-CN': ({ count }) => `标题含有 ${count} 处未还原的 HTML 实体`,
    en: ({ count }) => `the title carries ${count} HTML entities that were never decoded`,
  },
  'catalogue/document-number-year-apart': {
    severity: 'warning',
    'zh-CN': ({ year, createdOn }) => `发文字号的年份 ${year} 与成文日期 ${createdOn} 不符`,
    en: ({ year, createdOn }) => `the document number is of ${year}, but the document was made on ${createdOn}`,
  },
  'catalogue/published-before-created': {
    severity: 'error',
    'zh-CN': ({ createdOn, publishedOn }) => `发布日期 ${publishedOn} 早于成文日期 ${createdOn}`,
    en: ({ createdOn, publishedOn }) => `published on ${publishedOn}, before it was made on ${createdOn}`,
  },
  'catalogue/date-after-as-of': {
    severity: 'warning',
    'zh-CN': ({ field, date, asOf }) => `${entryFields[field].term} ${date} 晚于检查基准日 ${asOf}`,
    en: ({ field, date, asOf }) => `${field} is ${date}, later than the day of the check, ${asOf}`,
  },
  'catalogue/effective-before-created': {
    severity: 'warning',
    'zh-CN': ({ createdOn, effectiveOn }) => `实施日期 ${effectiveOn} 早于成文日期 ${createdOn}`,
    en: ({ createdOn, effectiveOn }) => `in effect from ${effectiveOn}, before it was made on ${createdOn}`,
  },
  'catalogue/repealed-before-effective': {
    severity: 'error',
    'zh-CN': ({ effectiveOn, repealedOn }) => `废止日期 ${repealedOn} 早于实施日期 ${effectiveOn}`,
    en: ({ effectiveOn, repealedOn }) => `repealed on ${repealedOn}, before it took effect on ${effectiveOn}`,
  },
  'catalogue/repealed-before-created': {
    severity: 'error',
    'zh-CN': ({ createdOn, repealedOn }) => `废止日期 ${repealedOn} 早于成文日期 ${createdOn}`,
    en: ({ createdOn, repealedOn }) => `repealed on ${repealedOn}, before it was made on ${createdOn}`,
  },
  'catalogue/repealed-without-date': {
    severity: 'notice',
    'zh-CN': () => '有效性为废止，但没有废止日期',
    en: () => 'marked as repealed, without a date of repeal',
  },
  'catalogue/withheld-with-text': {
    severity: 'error',
    // The articles on which information may be withheld at all; which of them applies, an entry does not say.
    basis: [
      { instrument: 'disclosure-regulation', version: '2019', article: 14 },
      { instrument: 'disclosure-regulation', version: '2019', article: 15 },
      { instrument: 'disclosure-regulation', version: '2019', article: 16 },
    ],
    'zh-CN': () => '公开方式为不予公开，条目却带有正文',
    en: () => 'marked as withheld, yet the entry carries the text',
  },
  ...ruleFindings,
} satisfies FindingDefinitions<EntryFindings>;
