import { instrument } from '../instrument.ts';

/** 财政部关于开展政府采购意向公开工作的通知 */
export const procurementIntentionNotice = /* @__PURE__ */ instrument({
  id: 'procurement-intention-notice',
  kind: 'normative-document',
  title: { zh: '财政部关于开展政府采购意向公开工作的通知', en: 'Notice on Publishing Procurement Intentions' },
  shortTitles: ['关于开展政府采购意向公开工作的通知'],
  versions: [
    {
      version: '2020',
      number: '财库〔2020〕10号',
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary', title: 'recalled' },
    },
  ],
});
