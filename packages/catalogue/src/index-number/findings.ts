import type { FindingDefinitions } from '@zwgk/core';

/** What people and systems do to the characters of a number. */
export type Irregularity = 'space' | 'full-width' | 'dash' | 'letter-case';

export interface IndexNumberFindings {
  /** `value` is shortened and masked: whatever is no index number may be anything. */
  'catalogue/index-number-unrecognised': { readonly value: string };
  'catalogue/index-number-placeholder': { readonly value: string };
  'catalogue/index-number-invisible-characters': { readonly count: number };
  'catalogue/index-number-irregular-characters': { readonly kinds: readonly Irregularity[] };
  'catalogue/index-number-hyphen-in-head': { readonly issuer: string };
  'catalogue/index-number-head-malformed': { readonly issuer: string; readonly standard: string };
  'catalogue/index-number-check-digit': { readonly issuer: string; readonly standard: string };
  'catalogue/index-number-head-doubled': { readonly issuer: string };
  'catalogue/index-number-head-of-platform': { readonly issuer: string };
  'catalogue/index-number-head-unexplained': { readonly issuer: string };
  'catalogue/index-number-date-implausible': { readonly written: string };
}

const irregularitiesZh: Readonly<Record<Irregularity, string>> = {
  space: '空格',
  'full-width': '全角字符',
  dash: '非标准连接号或斜线',
  'letter-case': '字母大小写',
};

const irregularitiesEn: Readonly<Record<Irregularity, string>> = {
  space: 'spaces',
  'full-width': 'full-width characters',
  dash: 'unusual dashes or slashes',
  'letter-case': 'letters of the wrong case',
};

/** The guideline from which the national form of the index number is known. */
const guideline = [{ instrument: 'catalogue-system-guide', version: '2009' }] as const;

/** What can be said of an index number (索引号的检查发现). */
export const indexNumberFindings = {
  'catalogue/index-number-unrecognised': {
    severity: 'warning',
    'zh-CN': ({ value }) => `索引号不属于任何已知编制方案：${value}；常见形式如 000014349/2018-00222`,
    en: ({ value }) => `index number of no known scheme: ${value}; the usual form is 000014349/2018-00222`,
  },
  'catalogue/index-number-placeholder': {
    severity: 'notice',
    'zh-CN': ({ value }) => `索引号为空或占位内容：${value}`,
    en: ({ value }) => `index number is empty or a placeholder: ${value}`,
  },
  'catalogue/index-number-invisible-characters': {
    severity: 'notice',
    'zh-CN': ({ count }) => `索引号含 ${count} 个不可见字符，读取时已去除`,
    en: ({ count }) => `invisible characters in the index number, left out on reading: ${count}`,
  },
  'catalogue/index-number-irregular-characters': {
    severity: 'notice',
    'zh-CN': ({ kinds }) =>
      `索引号书写不规范（${kinds.map((kind) => irregularitiesZh[kind]).join('、')}），读取时已规范`,
    en: ({ kinds }) => `index number normalised on reading: ${kinds.map((kind) => irregularitiesEn[kind]).join(', ')}`,
  },
  'catalogue/index-number-hyphen-in-head': {
    severity: 'notice',
    basis: guideline,
    'zh-CN': ({ issuer }) => `索引号前段码保留了组织机构代码的连字符，规范写法为 ${issuer}`,
    en: ({ issuer }) => `the head keeps the hyphen of the organisation code; it is written ${issuer}`,
  },
  'catalogue/index-number-head-malformed': {
    severity: 'warning',
    'zh-CN': ({ issuer, standard }) => `索引号前段码 ${issuer} 不符合 ${standard} 的格式`,
    en: ({ issuer, standard }) => `the head ${issuer} of the index number has not the form of ${standard}`,
  },
  'catalogue/index-number-check-digit': {
    severity: 'warning',
    'zh-CN': ({ issuer, standard }) => `索引号前段码 ${issuer} 的校验码不符合 ${standard}`,
    en: ({ issuer, standard }) => `the check digit of the head ${issuer} is wrong by ${standard}`,
  },
  'catalogue/index-number-head-doubled': {
    severity: 'error',
    'zh-CN': ({ issuer }) => `索引号前段码 ${issuer} 之后又接了一段代码`,
    en: ({ issuer }) => `the head ${issuer} of the index number is followed by a second code`,
  },
  'catalogue/index-number-head-of-platform': {
    severity: 'notice',
    'zh-CN': ({ issuer }) => `索引号前段码 ${issuer} 是国务院办公厅的代码，地方平台常以其为默认值，未必是发布机构`,
    en: ({ issuer }) =>
      `the head ${issuer} is the code of the General Office of the State Council; local platforms use it by default, so it need not be the publisher's`,
  },
  'catalogue/index-number-head-unexplained': {
    severity: 'notice',
    'zh-CN': ({ issuer }) => `索引号形式可读，但前段码 ${issuer} 不属于任何已知编制方案`,
    en: ({ issuer }) => `the index number can be read, but its head ${issuer} is of no known scheme`,
  },
  'catalogue/index-number-date-implausible': {
    severity: 'error',
    'zh-CN': ({ written }) => `索引号中的年份或日期不可能：${written}；年份应在 1949 至 2100 之间`,
    en: ({ written }) => `impossible year or date in the index number: ${written}; years run from 1949 to 2100`,
  },
} satisfies FindingDefinitions<IndexNumberFindings>;
