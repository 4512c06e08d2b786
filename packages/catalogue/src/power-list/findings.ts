import type { FindingDefinitions } from '@zwgk/core';
import { conceptScheme } from '../taxonomy/concept-schemes.ts';

/** Parameters of the findings about lists of powers, by code. Every `value` is shortened and masked. */
export interface PowerListFindings {
  'catalogue/power-kind-unknown': { readonly value: string };
  'catalogue/power-repeated': { readonly value: string };
  'catalogue/power-count-apart': { readonly kind: string; readonly said: number; readonly listed: number };
}

const nameOf = (kind: string, language: 'zh' | 'en'): string =>
  conceptScheme('power-kinds').get(kind)?.label[language] ?? kind;

/** What can be wrong with a list of powers. */
export const powerListFindings = {
  'catalogue/power-kind-unknown': {
    severity: 'error',
    'zh-CN': ({ value }) => `没有行政权力类别 ${value}；可用的见 zwgk taxonomy power-kinds`,
    en: ({ value }) => `there is no kind of power ${value}; zwgk taxonomy power-kinds shows those that there are`,
  },
  'catalogue/power-repeated': {
    severity: 'error',
    'zh-CN': ({ value }) => `权力事项 ${value} 重复`,
    en: ({ value }) => `the power ${value} stands twice`,
  },
  'catalogue/power-count-apart': {
    severity: 'error',
    'zh-CN': ({ kind, said, listed }) => `清单称${nameOf(kind, 'zh')}有 ${said} 项，实列 ${listed} 项`,
    en: ({ kind, said, listed }) => `the list says ${said} under ${nameOf(kind, 'en')} and holds ${listed}`,
  },
} satisfies FindingDefinitions<PowerListFindings>;
