import { instrument } from '../instrument.ts';

/** 供水、供气、供热等公共企事业单位信息公开实施办法 */
export const utilitiesMeasures = /* @__PURE__ */ instrument({
  id: 'utilities-measures',
  kind: 'normative-document',
  title: {
    zh: '供水、供气、供热等公共企事业单位信息公开实施办法',
    en: 'Measures on Disclosure by Water, Gas, Heating and Other Public Utilities',
  },
  versions: [
    {
      version: '2021',
      number: '建城规〔2021〕4号',
      promulgatedOn: '2021-12-31',
      from: '2021-12-31',
      source: { title: 'http://zgwg.gov.cn/contents/40989/350048.html' },
      confidence: { all: 'secondary', from: 'inferred' },
    },
  ],
});
