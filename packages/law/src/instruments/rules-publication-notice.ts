import { instrument } from '../instrument.ts';

/** 国务院办公厅政府信息与政务公开办公室关于做好规章集中公开并动态更新工作的通知 */
export const rulesPublicationNotice = /* @__PURE__ */ instrument({
  id: 'rules-publication-notice',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅政府信息与政务公开办公室关于做好规章集中公开并动态更新工作的通知',
    en: 'Notice on Publishing the Rules in Force Together and Keeping Them Current',
  },
  shortTitles: ['关于做好规章集中公开并动态更新工作的通知'],
  versions: [
    {
      version: '2021',
      number: '国办公开办函〔2021〕33号',
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary', title: 'recalled' },
    },
  ],
});
