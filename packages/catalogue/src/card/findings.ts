import type { FindingDefinitions, PlainDate } from '@zwgk/core';
import { type PolicyCardField, policyCardFields } from './policy-card.ts';

type None = Record<never, never>;

/** Parameters of the findings about policy cards, by code. */
export interface PolicyCardFindings {
  'catalogue/card-not-an-object': None;
  'catalogue/card-field-missing': { readonly field: PolicyCardField };
  'catalogue/card-field-malformed': { readonly field: PolicyCardField };
  'catalogue/card-ends-before-it-begins': { readonly effectiveOn: PlainDate; readonly validUntil: PlainDate };
  'catalogue/card-expired': { readonly validUntil: PlainDate; readonly asOf: PlainDate };
  'catalogue/card-not-in-effect-yet': { readonly effectiveOn: PlainDate; readonly asOf: PlainDate };
  'catalogue/card-contact-without-number': None;
}

const isDate = (field: PolicyCardField): boolean => field === 'effectiveOn' || field === 'validUntil';

/** What can be wrong with a policy card. Cards are a custom of offices: no national text asks for their parts. */
export const policyCardFindings = {
  'catalogue/card-not-an-object': {
    severity: 'error',
    'zh-CN': () => '政策卡片应为对象（字段名与值）',
    en: () => 'a policy card must be an object of fields and values',
  },
  'catalogue/card-field-missing': {
    severity: 'error',
    'zh-CN': ({ field }) => `政策卡片缺少${policyCardFields[field].term}（${field}）`,
    en: ({ field }) => `the card lacks ${field} (${policyCardFields[field].term})`,
  },
  'catalogue/card-field-malformed': {
    severity: 'error',
    'zh-CN': ({ field }) =>
      `${policyCardFields[field].term}（${field}）的形式不符，应为${isDate(field) ? ' YYYY-MM-DD 形式的真实日期' : '文本'}`,
    en: ({ field }) => `${field} is malformed; expected ${isDate(field) ? 'a real date YYYY-MM-DD' : 'a text'}`,
  },
  'catalogue/card-ends-before-it-begins': {
    severity: 'error',
    'zh-CN': ({ effectiveOn, validUntil }) => `有效期至 ${validUntil}，早于生效日期 ${effectiveOn}`,
    en: ({ effectiveOn, validUntil }) => `it holds until ${validUntil}, before it takes effect on ${effectiveOn}`,
  },
  'catalogue/card-expired': {
    severity: 'error',
    'zh-CN': ({ validUntil, asOf }) => `政策已于 ${validUntil} 到期（检查日 ${asOf}），卡片应当撤下或者更新`,
    en: ({ validUntil, asOf }) =>
      `the policy ended on ${validUntil} (day of the check ${asOf}): take the card down or renew it`,
  },
  'catalogue/card-not-in-effect-yet': {
    severity: 'notice',
    'zh-CN': ({ effectiveOn, asOf }) => `政策自 ${effectiveOn} 起生效，检查日 ${asOf} 尚未生效`,
    en: ({ effectiveOn, asOf }) => `the policy takes effect on ${effectiveOn}, after the day of the check ${asOf}`,
  },
  'catalogue/card-contact-without-number': {
    severity: 'warning',
    'zh-CN': () => '咨询方式中没有电话、邮箱或者网址，群众无法联系',
    en: () => 'the contact holds no telephone, e-mail or web address: nobody can be reached by it',
  },
} satisfies FindingDefinitions<PolicyCardFindings>;
