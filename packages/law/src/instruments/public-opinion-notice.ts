import { instrument } from '../instrument.ts';

/** 国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知 */
export const publicOpinionNotice = /* @__PURE__ */ instrument({
  id: 'public-opinion-notice',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知',
    en: 'Notice on Responding to Public Opinion',
  },
  versions: [
    {
      version: '2016',
      number: '国办发〔2016〕61号',
      source: { title: 'https://www.kankanews.com/detail/dZ2ePMXkVwR' },
      confidence: { all: 'secondary', title: 'recalled' },
    },
  ],
});
