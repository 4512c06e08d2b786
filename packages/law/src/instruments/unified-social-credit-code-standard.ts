import { instrument } from '../instrument.ts';

/** 法人和其他组织统一社会信用代码编码规则 */
export const unifiedSocialCreditCodeStandard = /* @__PURE__ */ instrument({
  id: 'unified-social-credit-code-standard',
  kind: 'standard',
  title: { zh: '法人和其他组织统一社会信用代码编码规则', en: 'Coding Rule of the Unified Social Credit Identifier' },
  versions: [
    {
      version: '2015',
      number: 'GB 32100-2015',
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary', title: 'recalled' },
    },
  ],
});
