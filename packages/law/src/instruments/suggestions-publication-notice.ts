import { instrument } from '../instrument.ts';

/** 国务院办公厅关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知 */
export const suggestionsPublicationNotice = /* @__PURE__ */ instrument({
  id: 'suggestions-publication-notice',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知',
    en: 'Notice on Publishing How Suggestions and Proposals Were Handled',
  },
  versions: [
    {
      version: '2014',
      number: '国办发〔2014〕46号',
      promulgatedOn: '2014-10-02',
      from: '2014-10-02',
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary', from: 'inferred', title: 'recalled' },
    },
  ],
});
