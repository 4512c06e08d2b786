import { instrument } from '../instrument.ts';

/** 国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见 */
export const enforcementDisclosureOpinion = /* @__PURE__ */ instrument({
  id: 'enforcement-disclosure-opinion',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
    en: 'Guidance on Publicising, Recording and Reviewing Administrative Enforcement',
  },
  versions: [
    {
      version: '2018',
      number: '国办发〔2018〕118号',
      source: { title: 'http://zs.gov.cn/zwgk/mulu/content/post_1853596.html' },
      confidence: { all: 'secondary', title: 'recalled' },
    },
  ],
});
