import type { Citation, FindingDefinitions } from '@zwgk/core';

export interface DocumentNumberFindings {
  /** `value` is shortened and masked: whatever is no document number may be anything. */
  'catalogue/document-number-unrecognised': { readonly value: string };
  'catalogue/document-number-placeholder': { readonly value: string };
  'catalogue/document-number-prefix-missing': { readonly normalised: string };
  'catalogue/document-number-year-missing': { readonly normalised: string };
  'catalogue/document-number-year-implausible': { readonly year: number };
  'catalogue/document-number-several': { readonly count: number; readonly first: string };
  /** `words` are shortened and masked. */
  'catalogue/document-number-stray-words': { readonly words: string; readonly prefix: string };
  /** `text` is shortened and masked. */
  'catalogue/document-number-surplus-text': { readonly text: string };
  'catalogue/document-number-invisible-characters': { readonly count: number };
  'catalogue/document-number-spaces': { readonly normalised: string };
  'catalogue/document-number-full-width': { readonly normalised: string };
  'catalogue/document-number-brackets': { readonly normalised: string };
  'catalogue/document-number-ordinal-word': { readonly normalised: string };
  'catalogue/document-number-leading-zeros': { readonly normalised: string };
  'catalogue/document-number-chinese-numerals': { readonly normalised: string };
  'catalogue/document-number-suffix-missing': { readonly normalised: string };
}

/** 发文字号由发文机关代字、年份、发文顺序号组成；联合行文使用主办机关的发文字号。 */
const composition: readonly Citation[] = [
  { instrument: 'official-documents-regulation', version: '2012', article: 9, item: 5 },
];

/** 7.2.5: how a document number is set. Read in secondary sources. */
const layout: readonly Citation[] = [{ instrument: 'official-documents-format', version: '2012' }];

/** What can be said of a document number (发文字号的检查发现). What only concerns the way of writing is a notice. */
export const documentNumberFindings = {
  'catalogue/document-number-unrecognised': {
    severity: 'warning',
    basis: composition,
    'zh-CN': ({ value }) => `不是发文字号：${value}；应如 国办发〔2019〕54号`,
    en: ({ value }) => `not a document number: ${value}; expected for instance 国办发〔2019〕54号`,
  },
  'catalogue/document-number-placeholder': {
    severity: 'notice',
    'zh-CN': ({ value }) => `发文字号为空或占位内容：${value}`,
    en: ({ value }) => `document number is empty or a placeholder: ${value}`,
  },
  'catalogue/document-number-prefix-missing': {
    severity: 'warning',
    basis: composition,
    'zh-CN': ({ normalised }) => `发文字号缺少发文机关代字：${normalised}`,
    en: ({ normalised }) => `the document number does not name its issuer: ${normalised}`,
  },
  'catalogue/document-number-year-missing': {
    severity: 'warning',
    basis: composition,
    'zh-CN': ({ normalised }) => `发文字号缺少年份：${normalised}`,
    en: ({ normalised }) => `the document number has no year: ${normalised}`,
  },
  'catalogue/document-number-year-implausible': {
    severity: 'error',
    'zh-CN': ({ year }) => `发文字号的年份 ${year} 不可能；应在 1949 至 2100 之间`,
    en: ({ year }) => `impossible year ${year} in the document number; years run from 1949 to 2100`,
  },
  'catalogue/document-number-several': {
    severity: 'warning',
    basis: composition,
    'zh-CN': ({ count, first }) =>
      `一个字段内有 ${count} 个文号，以第一个 ${first} 为准；联合行文只用主办机关的发文字号`,
    en: ({ count, first }) =>
      `${count} document numbers in one field, the first is taken: ${first}; a joint document carries the lead organ's number only`,
  },
  'catalogue/document-number-stray-words': {
    severity: 'warning',
    'zh-CN': ({ words, prefix }) => `发文机关代字前混入其他文字 ${words}，取 ${prefix || '（空）'} 为机关代字`,
    en: ({ words, prefix }) => `words of running text before the issuer's abbreviation ${prefix || '(none)'}: ${words}`,
  },
  'catalogue/document-number-surplus-text': {
    severity: 'warning',
    'zh-CN': ({ text }) => `文号之外另有内容：${text}；请确认它是否为本文的文号`,
    en: ({ text }) => `text besides the document number: ${text}; see whether the number is this document's own`,
  },
  'catalogue/document-number-invisible-characters': {
    severity: 'notice',
    'zh-CN': ({ count }) => `发文字号含 ${count} 个不可见字符，读取时已去除`,
    en: ({ count }) => `invisible characters in the document number, left out on reading: ${count}`,
  },
  'catalogue/document-number-spaces': {
    severity: 'notice',
    'zh-CN': ({ normalised }) => `发文字号含空格，规范写法为 ${normalised}`,
    en: ({ normalised }) => `spaces in the document number; it is written ${normalised}`,
  },
  'catalogue/document-number-full-width': {
    severity: 'notice',
    'zh-CN': ({ normalised }) => `发文字号含全角数字或字母，规范写法为 ${normalised}`,
    en: ({ normalised }) => `full-width digits or letters in the document number; it is written ${normalised}`,
  },
  'catalogue/document-number-brackets': {
    severity: 'notice',
    basis: layout,
    'zh-CN': ({ normalised }) => `发文字号的括号不规范，规范写法为 ${normalised}`,
    en: ({ normalised }) =>
      `the brackets of the document number are not as they should be; it is written ${normalised}`,
  },
  'catalogue/document-number-ordinal-word': {
    severity: 'notice',
    basis: layout,
    'zh-CN': ({ normalised }) => `发文顺序号前不加“第”字：${normalised}`,
    en: ({ normalised }) => `no 第 before the serial of a document number: ${normalised}`,
  },
  'catalogue/document-number-leading-zeros': {
    severity: 'notice',
    basis: layout,
    'zh-CN': ({ normalised }) => `发文顺序号不编虚位：${normalised}`,
    en: ({ normalised }) => `the serial of a document number is not padded with zeros: ${normalised}`,
  },
  'catalogue/document-number-chinese-numerals': {
    severity: 'notice',
    basis: layout,
    'zh-CN': ({ normalised }) => `发文字号的年份和顺序号用阿拉伯数字：${normalised}`,
    en: ({ normalised }) => `year and serial are written in Arabic digits: ${normalised}`,
  },
  'catalogue/document-number-suffix-missing': {
    severity: 'notice',
    basis: layout,
    'zh-CN': ({ normalised }) => `发文顺序号后缺“号”字：${normalised}`,
    en: ({ normalised }) => `no 号 after the serial of the document number: ${normalised}`,
  },
} satisfies FindingDefinitions<DocumentNumberFindings>;
