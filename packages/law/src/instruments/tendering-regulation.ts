import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国招标投标法实施条例 */
export const tenderingRegulation = /* @__PURE__ */ instrument({
  id: 'tendering-regulation',
  kind: 'administrative-regulation',
  title: { zh: '中华人民共和国招标投标法实施条例', en: 'Regulation Implementing the Tendering Law' },
  shortTitles: ['招标投标法实施条例'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2019',
      promulgatedOn: '2019-03-02',
      from: '2019-03-02',
      articles: 84,
      source: lawRefBook,
      confidence: { from: 'recalled', promulgatedOn: 'secondary' },
    },
  ],
});
