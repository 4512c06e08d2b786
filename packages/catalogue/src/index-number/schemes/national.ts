import type { IndexNumberScheme } from '../scheme.ts';

/**
 * 组织机构代码式: the form of the national guideline. Six- and seven-digit serials, a month after the year and a hyphen
 * in the code are met in practice. `0142768-8` is read too: a code that has lost a character and kept its hyphen.
 */
export const organisationCode = {
  id: 'organisation-code',
  title: { zh: '组织机构代码式', en: 'Organisation code' },
  form: {
    zh: '9 位组织机构代码（去掉连字符）/4 位年份-5 位流水号',
    en: 'nine-character organisation code without its hyphen / four-digit year - five-digit serial',
  },
  layout: '{issuer}/{year}{month}-{serial}',
  pattern:
    /^(?<issuer>[0-9A-Z]{8}-?[0-9X]|[0-9A-Z]{7}-[0-9X])\/(?<year>\d{4})(?<month>0[1-9]|1[0-2])?-(?<serial>\d{3,7})$/,
  head: 'organisation-code',
  example: '000014349/2018-00222',
  source: '政府信息公开目录系统实施指引（试行）',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

/** 统一社会信用代码式: the same form with the code that has since replaced the organisation code. */
export const creditCode = {
  id: 'credit-code',
  title: { zh: '统一社会信用代码式', en: 'Unified social credit code' },
  form: {
    zh: '18 位统一社会信用代码/4 位年份（或 6 位年月）-5 至 7 位流水号',
    en: 'eighteen-character unified social credit code / year (or year and month) - serial of five to seven digits',
  },
  layout: '{issuer}/{year}{month}-{serial}',
  pattern: /^(?<issuer>[0-9A-Z]{18})\/(?<year>\d{4})(?<month>0[1-9]|1[0-2])?-(?<serial>\d{3,7})$/,
  head: 'credit-code',
  example: '11500000009275780L/2021-00827',
  source: '重庆、广东、广西、天津、泰安、高青、宣城等地公开目录',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

/** 前段码重复: a unified social credit code with more code stuck to it. A defect of some system, not a scheme. */
export const doubledHead = {
  id: 'doubled-head',
  title: { zh: '前段码重复（缺陷）', en: 'Doubled head (a defect)' },
  form: {
    zh: '18 位统一社会信用代码后又接一段代码/4 位年份-流水号',
    en: 'unified social credit code followed by more code / year - serial',
  },
  layout: '{issuer}{remainder}/{year}-{serial}',
  pattern: /^(?<issuer>[0-9A-Z]{18})(?<remainder>[0-9A-Z]{1,18})\/(?<year>\d{4})-(?<serial>\d{3,7})$/,
  head: 'credit-code',
  example: '11150105011533048K11533048DXD/2021-00936',
  source: '内蒙古公开目录',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

export const organisationCodeWithHyphens = {
  id: 'organisation-code-hyphens',
  title: { zh: '组织机构代码式（全用连字符）', en: 'Organisation code, hyphens throughout' },
  form: {
    zh: '9 位组织机构代码-4 位年份-5 至 7 位流水号',
    en: 'nine-character organisation code - year - serial of five to seven digits',
  },
  layout: '{issuer}-{year}-{serial}',
  pattern: /^(?<issuer>[0-9A-Z]{8}[0-9X])-(?<year>\d{4})-(?<serial>\d{5,7})$/,
  head: 'organisation-code',
  example: '01527918X-2020-153077',
  source: '云南怒江公开目录；证监会页面',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

export const organisationCodeWithoutYear = {
  id: 'organisation-code-serial',
  title: { zh: '组织机构代码加流水号（无年份）', en: 'Organisation code and serial, no year' },
  form: {
    zh: '9 位组织机构代码/流水号',
    en: 'nine-character organisation code / running number',
  },
  layout: '{issuer}/{serial}',
  pattern: /^(?<issuer>[0-9A-Z]{8}-?[0-9X])\/(?<serial>\d{1,10})$/,
  head: 'organisation-code',
  example: '01341316-2/58032',
  source: '西安灞桥旧公开目录',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;

export const csrc = {
  id: 'csrc',
  title: { zh: '中国证监会', en: 'China Securities Regulatory Commission' },
  form: {
    zh: 'bm 加 8 位机构代码/4 位年份-8 位流水号',
    en: 'bm and an eight-digit agency code / year - eight-digit serial',
  },
  layout: '{issuer}/{year}-{serial}',
  pattern: /^(?<issuer>BM\d{8})\/(?<year>\d{4})-(?<serial>\d{8})$/,
  letters: 'small',
  example: 'bm56000001/2024-00014574',
  source: '证监会公开目录',
  confidence: 'secondary',
} as const satisfies IndexNumberScheme;
