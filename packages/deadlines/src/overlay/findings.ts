import type { FindingDefinitions } from '@zwgk/core';
import { formatTerm } from '../rule/format-term.ts';
import type { Term } from '../rule/term.ts';

/** Parameters of the findings that an overlay makes, by code. */
export interface OverlayFindings {
  'deadlines/overlay-loosens': { readonly rule: string; readonly local: Term; readonly national: Term };
  'deadlines/overlay-not-comparable': { readonly rule: string; readonly local: Term; readonly national: Term };
  'deadlines/overlay-unknown-rule': { readonly rule: string };
  'deadlines/overlay-rule-exists': { readonly rule: string };
  'deadlines/overlay-never-applies': { readonly rule: string };
}

/** The findings of overlays: what is refused, and why. */
export const overlayFindings = {
  'deadlines/overlay-loosens': {
    severity: 'error',
    'zh-CN': ({ rule, local, national }) =>
      `期限 ${rule} 不得放宽：国家规定为${formatTerm(national, 'zh-CN')}，地方规定为${formatTerm(local, 'zh-CN')}；未采用`,
    en: ({ rule, local, national }) =>
      `the time limit ${rule} may not be loosened: it is ${formatTerm(national, 'en')} by national rule and ${formatTerm(local, 'en')} here; refused`,
  },
  'deadlines/overlay-not-comparable': {
    severity: 'error',
    'zh-CN': ({ rule, local, national }) =>
      `无法确定期限 ${rule} 是否收紧：国家规定为${formatTerm(national, 'zh-CN')}，地方规定为${formatTerm(local, 'zh-CN')}；未采用`,
    en: ({ rule, local, national }) =>
      `it cannot be told whether ${formatTerm(local, 'en')} is always stricter than the national ${formatTerm(national, 'en')} of ${rule}; refused`,
  },
  'deadlines/overlay-unknown-rule': {
    severity: 'error',
    'zh-CN': ({ rule }) => `没有期限规则 ${rule}，无从收紧；未采用`,
    en: ({ rule }) => `there is no deadline rule ${rule} to tighten; refused`,
  },
  'deadlines/overlay-rule-exists': {
    severity: 'error',
    'zh-CN': ({ rule }) => `已有期限规则 ${rule}，不得重复增加；收紧请用 tighten。未采用`,
    en: ({ rule }) => `there is a deadline rule ${rule} already; to tighten it, use tighten. Refused`,
  },
  'deadlines/overlay-never-applies': {
    severity: 'warning',
    'zh-CN': ({ rule }) => `对期限 ${rule} 的收紧所定的起止日期内没有有效的国家规定，不起作用`,
    en: ({ rule }) => `within its dates there is no national rule ${rule} in force for this to tighten`,
  },
} satisfies FindingDefinitions<OverlayFindings>;
