import type { FindingDefinitions } from '@zwgk/core';
import { documents2012, regulation2024, rule2025 } from './rules/cited.ts';

/** `normalised` is the marking in its standard form: level, star and term, never the text of the document. */
interface Normalised {
  readonly normalised: string;
}

/** Parameters of the findings on how a marking is written, by code. */
export interface MarkingFindings {
  'confidentiality/marking-unrecognised': Record<never, never>;
  'confidentiality/marking-invisible-characters': Normalised;
  'confidentiality/marking-star-missing': Normalised;
  'confidentiality/marking-star-variant': Normalised;
  'confidentiality/marking-form': Normalised;
  'confidentiality/marking-chinese-numerals': Normalised;
  'confidentiality/marking-term-ambiguous': Normalised;
  'confidentiality/marking-term-missing': Normalised;
  'confidentiality/marking-term-unread': Normalised;
  'confidentiality/marking-several': { readonly count: number };
  'confidentiality/copy-number-form': { readonly digits: number };
}

/** 国家秘密标志的形式: 密级★保密期限, 密级★解密时间, 密级★解密条件。 */
const form = [rule2025(34, 1)];

/** 7.2.1 and 7.2.2 of the layout standard, read in secondary sources. */
const layout = [{ instrument: 'official-documents-format', version: '2012' }];

/** What can be said of how a marking is written (标志书写的检查发现). */
export const markingFindings = {
  'confidentiality/marking-unrecognised': {
    severity: 'warning',
    'zh-CN': () => '没有识别到标志；国家秘密标志应如 机密★10年、秘密★会议开始前',
    en: () => 'no mark found; a state-secret marking reads for instance 机密★10年 or 秘密★会议开始前',
  },
  'confidentiality/marking-invisible-characters': {
    severity: 'warning',
    basis: form,
    'zh-CN': ({ normalised }) => `标志中夹有不可见字符；规范写法为 ${normalised}`,
    en: ({ normalised }) => `invisible characters in the marking; in standard form ${normalised}`,
  },
  'confidentiality/marking-star-missing': {
    severity: 'warning',
    basis: form,
    'zh-CN': ({ normalised }) => `标志缺少“★”；规范写法为 ${normalised}`,
    en: ({ normalised }) => `the marking has no ★; in standard form ${normalised}`,
  },
  'confidentiality/marking-star-variant': {
    severity: 'notice',
    basis: form,
    'zh-CN': ({ normalised }) => `标志使用了“★”以外的符号；规范写法为 ${normalised}`,
    en: ({ normalised }) => `the marking uses another sign for ★; in standard form ${normalised}`,
  },
  'confidentiality/marking-form': {
    severity: 'notice',
    basis: form,
    'zh-CN': ({ normalised }) => `标志的写法不规范；规范写法为 ${normalised}`,
    en: ({ normalised }) => `the marking is not written in the standard form, which is ${normalised}`,
  },
  'confidentiality/marking-chinese-numerals': {
    severity: 'notice',
    basis: layout,
    'zh-CN': ({ normalised }) => `保密期限中的数字应当用阿拉伯数字：${normalised}`,
    en: ({ normalised }) => `figures in the period are written as Arabic digits: ${normalised}`,
  },
  'confidentiality/marking-term-ambiguous': {
    severity: 'warning',
    basis: form,
    'zh-CN': ({ normalised }) => `保密期限或者解密时间有歧义，按 ${normalised} 理解；应当写明“个月”或者年月日`,
    en: ({ normalised }) =>
      `the period or date can be read in two ways and is taken as ${normalised}; write 个月, or year, month and day`,
  },
  'confidentiality/marking-term-missing': {
    severity: 'warning',
    basis: [regulation2024(21, 1), rule2025(34, 1)],
    'zh-CN': ({ normalised }) =>
      `标志没有保密期限、解密时间或者解密条件：${normalised}；未另行书面通知的，按绝密 30 年、机密 20 年、秘密 10 年执行`,
    en: ({ normalised }) =>
      `the marking states no period, date or condition: ${normalised}; unless notified in writing, 30, 20 or 10 years apply by level`,
  },
  'confidentiality/marking-term-unread': {
    severity: 'warning',
    basis: form,
    'zh-CN': ({ normalised }) => `“★”之后的内容不是保密期限、解密时间或者解密条件；按 ${normalised} 处理`,
    en: ({ normalised }) => `what follows ★ is neither a period nor a date nor a condition; taken as ${normalised}`,
  },
  'confidentiality/marking-several': {
    severity: 'warning',
    'zh-CN': ({ count }) => `有 ${count} 个不同的国家秘密标志，以密级最高的为准`,
    en: ({ count }) => `${count} different state-secret markings; the highest level is taken`,
  },
  'confidentiality/copy-number-form': {
    severity: 'notice',
    basis: [...layout, documents2012(9, undefined, 1)],
    'zh-CN': ({ digits }) => `份号一般用 6 位阿拉伯数字，现为 ${digits} 位`,
    en: ({ digits }) => `a copy number generally has 6 digits; this one has ${digits}`,
  },
} satisfies FindingDefinitions<MarkingFindings>;
