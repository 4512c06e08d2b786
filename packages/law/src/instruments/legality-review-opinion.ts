import { instrument } from '../instrument.ts';

/** 国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见 */
export const legalityReviewOpinion = /* @__PURE__ */ instrument({
  id: 'legality-review-opinion',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见',
    en: 'Guidance on Reviewing the Legality of Administrative Normative Documents',
  },
  versions: [
    {
      version: '2018',
      number: '国办发〔2018〕115号',
      source: { title: 'psknlr/GONGWEN, knowledge seed' },
      confidence: { all: 'secondary', title: 'recalled' },
    },
  ],
});
