import type { Language, Wording } from '@zwgk/core';

/** How a check digit is computed. */
export type ChecksumMethod = 'mod-11-2' | 'mod-31-3' | 'luhn' | 'vin';

/** Parameters of the reasons that a detection can give, by code. No parameter ever holds text of the document. */
export interface Reasons {
  /** The check digit fits. */
  checksum: { readonly method: ChecksumMethod };
  /** The check digit does not fit: misread, mistyped, or altered. */
  'checksum-fails': { readonly method: ChecksumMethod };
  /** The date inside the number exists. */
  'real-date': Record<never, never>;
  /** The division code inside the number is, or was, in use. */
  'region-code': Record<never, never>;
  /** The number begins as the issuer's numbers do. */
  'issuer-range': { readonly issuer: 'bank' | 'mobile-operator' | 'area' };
  /** A word beside it, out of the detectors' own lists. */
  'context-word': { readonly word: string };
  /** It stands in a column of a list under this heading. */
  'list-column': { readonly column: string };
  /** It is a word of a list; `entry` is its index in the office's dictionary. */
  list: { readonly list: 'office-dictionary' | 'illnesses' | 'surnames'; readonly entry?: number };
  /** A person is identified beside it. */
  'person-nearby': Record<never, never>;
  /** It has the form that such data are written in. */
  form: Record<never, never>;
  /** A level is followed by the star. */
  star: Record<never, never>;
  /** It stands alone on its line or in its cell. */
  'stands-alone': Record<never, never>;
  /** A line of an office: duty telephone, mailbox. */
  'office-contact': Record<never, never>;
  /** The code of a sole trader, which is a natural person. */
  'sole-trader': Record<never, never>;
  /** The person is under 18 on the day asked about. */
  'under-age': Record<never, never>;
  /** It was written with other digits, look-alike letters, or broken up. */
  disguised: Record<never, never>;
}

export type ReasonCode = keyof Reasons;

/** One reason for a detection (理由): a code, and its parameters, if there are some. */
export type Reason = {
  [Code in ReasonCode]: keyof Reasons[Code] extends never
    ? { readonly code: Code }
    : { readonly code: Code; readonly params: Reasons[Code] };
}[ReasonCode];

const METHODS = { 'mod-11-2': 'MOD 11-2', 'mod-31-3': 'MOD 31-3', luhn: 'Luhn', vin: 'VIN' } as const;
const ISSUERS = {
  bank: { zh: '银行卡发卡行标识', en: 'a known card issuer' },
  'mobile-operator': { zh: '已分配的移动号段', en: 'an assigned mobile number segment' },
  area: { zh: '实有的长途区号', en: 'a real area code' },
} as const;
const LISTS = {
  'office-dictionary': { zh: '本机关词表', en: 'the office’s dictionary' },
  illnesses: { zh: '疾病与残疾词表', en: 'the list of illnesses and disabilities' },
  surnames: { zh: '姓氏表', en: 'the list of surnames' },
} as const;

const wordings: { readonly [Code in ReasonCode]: Wording<Reasons[Code]> } = {
  checksum: {
    'zh-CN': ({ method }) => `校验码相符（${METHODS[method]}）`,
    en: ({ method }) => `the check digit fits (${METHODS[method]})`,
  },
  'checksum-fails': {
    'zh-CN': ({ method }) => `校验码不符（${METHODS[method]}），请核对`,
    en: ({ method }) => `the check digit does not fit (${METHODS[method]}); compare with the source`,
  },
  'real-date': { 'zh-CN': () => '内含日期真实存在', en: () => 'the date inside exists' },
  'region-code': { 'zh-CN': () => '内含行政区划代码现用或曾用', en: () => 'the division code inside is or was in use' },
  'issuer-range': {
    'zh-CN': ({ issuer }) => `开头属于${ISSUERS[issuer].zh}`,
    en: ({ issuer }) => `it begins with ${ISSUERS[issuer].en}`,
  },
  'context-word': { 'zh-CN': ({ word }) => `旁有“${word}”字样`, en: ({ word }) => `the word ${word} stands beside it` },
  'list-column': {
    'zh-CN': ({ column }) => `位于名单的“${column}”栏`,
    en: ({ column }) => `it stands in the column ${column} of a list`,
  },
  list: { 'zh-CN': ({ list }) => `列入${LISTS[list].zh}`, en: ({ list }) => `it is in ${LISTS[list].en}` },
  'person-nearby': { 'zh-CN': () => '近旁可识别到特定个人', en: () => 'a person is identified beside it' },
  form: { 'zh-CN': () => '符合此类信息的书写形式', en: () => 'it has the form of such data' },
  star: { 'zh-CN': () => '密级后有“★”', en: () => 'a level is followed by the star' },
  'stands-alone': { 'zh-CN': () => '独占一行或一格', en: () => 'it stands alone on its line or in its cell' },
  'office-contact': { 'zh-CN': () => '处于办公联系方式之中', en: () => 'it stands among an office’s contact data' },
  'sole-trader': {
    'zh-CN': () => '个体工商户代码，指向自然人',
    en: () => 'the code of a sole trader, a natural person',
  },
  'under-age': { 'zh-CN': () => '按所问日期未满十八周岁', en: () => 'under 18 on the day asked about' },
  disguised: { 'zh-CN': () => '以变形字符或拆分方式书写', en: () => 'written in other characters or broken up' },
};

/**
 * The text of a reason (检测理由).
 *
 * @example
 * ```ts
 * import { reasonText } from '@zwgk/confidentiality';
 * reasonText({ code: 'checksum', params: { method: 'mod-11-2' } }, 'zh-CN'); // => '校验码相符（MOD 11-2）'
 * ```
 */
export function reasonText(reason: Reason, language: Language): string {
  const wording: Wording<never> = wordings[reason.code];
  return wording[language](('params' in reason ? reason.params : {}) as never);
}
