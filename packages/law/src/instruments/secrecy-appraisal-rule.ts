import { instrument } from '../instrument.ts';
import { chineseLaws } from '../sources.ts';

/** 国家秘密鉴定工作规定 */
export const secrecyAppraisalRule = /* @__PURE__ */ instrument({
  id: 'secrecy-appraisal-rule',
  kind: 'departmental-rule',
  title: { zh: '国家秘密鉴定工作规定', en: 'Rule on Appraising State Secrets' },
  shortTitles: ['鉴定规定'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2026',
      promulgatedOn: '2026-04-04',
      from: '2026-06-01',
      articles: 44,
      source: chineseLaws,
    },
  ],
});
