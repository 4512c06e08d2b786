import type { Bilingual, Citation, FindingDefinitions, PlainDate } from '@zwgk/core';
import type { DisclosureMode, EntryField, Validity } from '../entry.ts';
import { entryFields } from '../entry-fields.ts';

type None = Record<never, never>;

/** Parameters of the findings that weigh the fields of an entry against one another, by code. */
export interface RuleFindings {
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
  /** `label` is shortened and masked: whatever is no topic may be anything. */
  'catalogue/topic-unknown': { readonly label: string };
  'catalogue/topic-ambiguous': { readonly label: string; readonly candidates: readonly string[] };
  'catalogue/column-misfiled': { readonly item: string };
  'catalogue/column-not-allowed': { readonly mode: DisclosureMode; readonly allowed: readonly DisclosureMode[] };
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

export const ruleFindings = {
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
  'catalogue/topic-unknown': {
    severity: 'notice',
    'zh-CN': ({ label }) => `主题分类 ${label} 不在国务院公文主题分类中，可能是地方或者部门的分类`,
    en: ({ label }) => `the topic ${label} is not of the national list; it may be of a local one`,
  },
  'catalogue/topic-ambiguous': {
    severity: 'notice',
    'zh-CN': ({ label, candidates }) => `主题分类 ${label} 有歧义，可能是：${candidates.join('、')}；请注明大类`,
    en: ({ label, candidates }) => `the topic ${label} may be any of: ${candidates.join(', ')}; name its category`,
  },
  'catalogue/column-misfiled': {
    severity: 'warning',
    'zh-CN': ({ item }) => `栏目“${item}”只放${item}，这条信息从标题看不是`,
    en: ({ item }) => `the column is for one thing alone (${item}); by its title, the entry is none`,
  },
  'catalogue/column-not-allowed': {
    severity: 'warning',
    'zh-CN': ({ mode, allowed }) =>
      `公开方式为${MODES[mode].zh}，而所属栏目的目录事项为${allowed.map((each) => MODES[each].zh).join('、')}`,
    en: ({ mode, allowed }) =>
      `the entry is ${MODES[mode].en}, while the item of its column is ${allowed.map((each) => MODES[each].en).join(', ')}`,
  },
} satisfies FindingDefinitions<RuleFindings>;
