import { instrument } from '../instrument.ts';

/** 中国人民政治协商会议全国委员会提案工作条例 */
export const proposalsRegulation = /* @__PURE__ */ instrument({
  id: 'proposals-regulation',
  kind: 'normative-document',
  title: {
    zh: '中国人民政治协商会议全国委员会提案工作条例',
    en: 'Regulation on Proposals to the National Committee of the CPPCC',
  },
  shortTitles: ['提案工作条例'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2018',
      promulgatedOn: '2018-11-29',
      from: '2018-11-29',
      source: { title: 'http://www.fymate.net/html/text/lar/168087/16808760_1.html' },
      confidence: { all: 'secondary', from: 'inferred', title: 'recalled' },
    },
  ],
});
