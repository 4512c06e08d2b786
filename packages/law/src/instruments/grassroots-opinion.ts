import { instrument } from '../instrument.ts';

/** 国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见 */
export const grassrootsOpinion = /* @__PURE__ */ instrument({
  id: 'grassroots-opinion',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅关于全面推进基层政务公开标准化规范化工作的指导意见',
    en: 'Guidance on Standardising Open Government Affairs at the Grassroots',
  },
  shortTitles: ['关于全面推进基层政务公开标准化规范化工作的指导意见'],
  versions: [
    {
      version: '2019',
      number: '国办发〔2019〕54号',
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary', title: 'recalled' },
    },
  ],
});
