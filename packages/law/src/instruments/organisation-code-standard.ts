import { instrument } from '../instrument.ts';

/** 全国组织机构代码编制规则 */
export const organisationCodeStandard = /* @__PURE__ */ instrument({
  id: 'organisation-code-standard',
  kind: 'standard',
  title: { zh: '全国组织机构代码编制规则', en: 'Rules of Coding for the Representation of Organisations' },
  hasEarlierTexts: true,
  versions: [
    {
      version: '1997',
      number: 'GB 11714-1997',
      source: { title: 'zh.wikisource, GB 11714-1997' },
      confidence: { title: 'recalled' },
    },
  ],
});
