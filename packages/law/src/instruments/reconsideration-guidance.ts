import { instrument } from '../instrument.ts';

/** 国务院办公厅转发司法部关于审理政府信息公开行政复议案件若干问题指导意见的通知 */
export const reconsiderationGuidance = /* @__PURE__ */ instrument({
  id: 'reconsideration-guidance',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅转发司法部关于审理政府信息公开行政复议案件若干问题指导意见的通知',
    en: 'Guidance on Reconsideration Cases of Government Information Disclosure, by the Ministry of Justice, forwarded by the State Council’s General Office',
  },
  shortTitles: ['关于审理政府信息公开行政复议案件若干问题的指导意见', '审理政府信息公开行政复议案件若干问题指导意见'],
  versions: [
    {
      version: '2021',
      number: '国办函〔2021〕132号',
      promulgatedOn: '2021-12-22',
      from: '2021-12-22',
      articles: 18,
      source: { title: 'http://czj.bynr.gov.cn/zwgk/gkzd/202203/t20220323_423103.html' },
      confidence: { all: 'secondary', from: 'inferred' },
    },
  ],
});
