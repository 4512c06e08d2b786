import type { Bilingual, Citation, FindingDefinitions, PlainDate } from '@zwgk/core';
import type { DisclosureMode, EntryField, Validity } from './entry.ts';
import { type EntryFieldKind, entryFields } from './entry-fields.ts';

type None = Record<never, never>;

/** Parameters of the findings about one entry, by code. */
export interface EntryFindings {
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
  'catalogue/element-missing': { readonly field: EntryField; readonly term: string; readonly guideline: Bilingual };
  'catalogue/mode-missing': None;
  'catalogue/withheld-without-reason': None;
  'catalogue/title-file-name': { readonly extension: string };
  'catalogue/title-number-apart': { readonly isOfAnotherBody: boolean };
  'catalogue/index-number-year-early': { readonly year: number; readonly createdOn: PlainDate };
  'catalogue/index-number-head-of-another-area': { readonly area: string; readonly publisherArea: string };
  'catalogue/document-number-of-another-body': { readonly of: string };
  'catalogue/draft-already-published': { readonly publishedOn: PlainDate; readonly asOf: PlainDate };
  'catalogue/validity-contradicts-date': {
    readonly validity: Validity;
    readonly field: 'effectiveOn' | 'repealedOn';
    readonly date: PlainDate;
    readonly asOf: PlainDate;
  };
  'catalogue/shown-beyond-term': { readonly shownUntil: PlainDate; readonly asOf: PlainDate };
  'catalogue/shown-until-before-published': { readonly publishedOn: PlainDate; readonly shownUntil: PlainDate };
  'catalogue/audience-contradicts-mode': { readonly mode: DisclosureMode };
  'catalogue/interpretation-missing': None;
}

const MODES: Record<DisclosureMode, Bilingual> = {
  proactive: { zh: '主动公开', en: 'proactive' },
  'on-request': { zh: '依申请公开', en: 'on request' },
  withheld: { zh: '不予公开', en: 'withheld' },
};

const VALIDITIES: Record<Validity, string> = {
  'in-force': '有效',
  'not-yet-in-force': '尚未生效',
  amended: '已修改',
  'partly-in-force': '部分失效',
  expired: '失效',
  repealed: '废止',
};

/** 拟制公文时明确公开属性、不予公开的说明理由；政策解读与文件同步. Which article, the copies that were read do not show. */
const OPEN_GOVERNMENT_RULES: readonly Citation[] = [{ instrument: 'open-government-rules', version: '2016' }];

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
  'catalogue/element-missing': {
    severity: 'warning',
    'zh-CN': ({ term, guideline }) => `缺少必选的元数据“${term}”（${guideline.zh}）`,
    en: ({ field, guideline }) => `${field} is missing; it is mandatory by: ${guideline.en}`,
  },
  'catalogue/mode-missing': {
    severity: 'warning',
    basis: OPEN_GOVERNMENT_RULES,
    'zh-CN': () => '拟公开的信息没有注明公开属性（主动公开、依申请公开或不予公开）',
    en: () => 'the draft does not say how it is to be disclosed: proactive, on-request or withheld',
  },
  'catalogue/withheld-without-reason': {
    severity: 'warning',
    basis: OPEN_GOVERNMENT_RULES,
    'zh-CN': () => '公开方式为不予公开，但没有说明理由',
    en: () => 'marked as withheld, without a reason',
  },
  'catalogue/title-file-name': {
    severity: 'warning',
    'zh-CN': ({ extension }) => `标题以 ${extension} 结尾，像是文件名，应为信息的名称`,
    en: ({ extension }) => `the title ends in ${extension}: it names a file, not the information`,
  },
  'catalogue/title-number-apart': {
    severity: 'warning',
    'zh-CN': ({ isOfAnotherBody }) =>
      `标题末尾括注的文号与发文字号不一致${isOfAnotherBody ? '，机关代字也不同' : ''}，请核对`,
    en: ({ isOfAnotherBody }) =>
      `the number in brackets at the end of the title is not the document number${isOfAnotherBody ? ', and is of another body' : ''}`,
  },
  'catalogue/index-number-year-early': {
    severity: 'warning',
    'zh-CN': ({ year, createdOn }) => `索引号的年份 ${year} 早于成文日期 ${createdOn}，信息不可能在形成之前编入目录`,
    en: ({ year, createdOn }) =>
      `the index number is of ${year}, before the information was made on ${createdOn}; nothing is entered before it is made`,
  },
  'catalogue/index-number-head-of-another-area': {
    severity: 'warning',
    'zh-CN': ({ area, publisherArea }) =>
      `索引号前段码是在${area}登记的代码，而发布机构属于${publisherArea}，请核实是否为发布机构的代码`,
    en: ({ area, publisherArea }) =>
      `the head of the index number was registered in ${area}, while the publisher is of ${publisherArea}; check whose code it is`,
  },
  'catalogue/document-number-of-another-body': {
    severity: 'warning',
    'zh-CN': ({ of }) => `发文字号的机关代字属于${of}，与发文机关不符`,
    en: ({ of }) => `the document number is one of ${of}, not of the issuing body`,
  },
  'catalogue/draft-already-published': {
    severity: 'warning',
    'zh-CN': ({ publishedOn, asOf }) => `作为拟稿检查，但发布日期 ${publishedOn} 已早于检查基准日 ${asOf}`,
    en: ({ publishedOn, asOf }) => `checked as a draft on ${asOf}, yet published on ${publishedOn}`,
  },
  'catalogue/validity-contradicts-date': {
    severity: 'warning',
    'zh-CN': ({ validity, field, date, asOf }) =>
      `有效性为${VALIDITIES[validity]}，但${entryFields[field].term}为 ${date}（检查基准日 ${asOf}）`,
    en: ({ validity, field, date, asOf }) => `marked as ${validity}, while ${field} is ${date} (as of ${asOf})`,
  },
  'catalogue/shown-beyond-term': {
    severity: 'warning',
    'zh-CN': ({ shownUntil, asOf }) => `公示截止日期 ${shownUntil} 已过（检查基准日 ${asOf}），信息仍在公示`,
    en: ({ shownUntil, asOf }) => `to be shown until ${shownUntil}, still there on ${asOf}`,
  },
  'catalogue/shown-until-before-published': {
    severity: 'error',
    'zh-CN': ({ publishedOn, shownUntil }) => `公示截止日期 ${shownUntil} 早于发布日期 ${publishedOn}`,
    en: ({ publishedOn, shownUntil }) => `to be shown until ${shownUntil}, before it was published on ${publishedOn}`,
  },
  'catalogue/audience-contradicts-mode': {
    severity: 'warning',
    'zh-CN': ({ mode }) => `公开对象与公开方式“${MODES[mode].zh}”不符`,
    en: ({ mode }) => `the audience does not fit the mode ${MODES[mode].en}`,
  },
  'catalogue/interpretation-missing': {
    severity: 'warning',
    basis: OPEN_GOVERNMENT_RULES,
    'zh-CN': () => '规范性文件没有关联解读材料；解读应与文件同步公开',
    en: () => 'a normative document without its interpretation, which is to be published along with it',
  },
} satisfies FindingDefinitions<EntryFindings>;
