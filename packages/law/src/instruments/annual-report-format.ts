import { instrument } from '../instrument.ts';

/** 中华人民共和国政府信息公开工作年度报告格式 */
export const annualReportFormat = /* @__PURE__ */ instrument({
  id: 'annual-report-format',
  kind: 'normative-document',
  title: {
    zh: '中华人民共和国政府信息公开工作年度报告格式',
    en: 'Format of the Annual Report on Government Information Disclosure',
  },
  shortTitles: ['政府信息公开工作年度报告格式'],
  versions: [
    {
      version: '2019',
      title: {
        zh: '关于政府信息公开工作年度报告有关事项的通知',
        en: 'Notice on the Annual Report on Government Information Disclosure',
      },
      number: '国办公开办函〔2019〕60号',
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary' },
    },
    {
      version: '2021',
      number: '国办公开办函〔2021〕30号',
      promulgatedOn: '2021-09-26',
      from: '2021-09-26',
      source: { title: 'http://zrzy.smx.gov.cn/16903/616589856/1288675.html' },
      confidence: { all: 'secondary', from: 'inferred' },
    },
  ],
});
