import { instrument } from '../instrument.ts';

/** 国务院办公厅关于做好政府信息依申请公开工作的意见 */
export const requestsOpinion = /* @__PURE__ */ instrument({
  id: 'requests-opinion',
  kind: 'normative-document',
  title: { zh: '国务院办公厅关于做好政府信息依申请公开工作的意见', en: 'Opinion on Disclosure on Request' },
  shortTitles: ['关于做好政府信息依申请公开工作的意见'],
  versions: [
    {
      version: '2010',
      number: '国办发〔2010〕5号',
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary' },
    },
  ],
});
