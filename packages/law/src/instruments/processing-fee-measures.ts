import { instrument } from '../instrument.ts';

/** 政府信息公开信息处理费管理办法 */
export const processingFeeMeasures = /* @__PURE__ */ instrument({
  id: 'processing-fee-measures',
  kind: 'normative-document',
  title: {
    zh: '政府信息公开信息处理费管理办法',
    en: 'Measures on the Processing Fee in Government Information Disclosure',
  },
  shortTitles: ['信息处理费管理办法'],
  versions: [
    {
      version: '2020',
      number: '国办函〔2020〕109号',
      promulgatedOn: '2020-11-17',
      from: '2021-01-01',
      source: { title: 'http://www.xinhui.gov.cn/zwgk/zdlyxxgk/hjbhxxgk/tzgg/content/post_2365222.html' },
      confidence: { all: 'secondary' },
    },
  ],
});
