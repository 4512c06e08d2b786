import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国行政处罚法 */
export const penaltiesLaw = /* @__PURE__ */ instrument({
  id: 'penalties-law',
  kind: 'law',
  title: { zh: '中华人民共和国行政处罚法', en: 'Administrative Penalties Law' },
  shortTitles: ['行政处罚法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2021',
      promulgatedOn: '2021-01-22',
      from: '2021-07-15',
      articles: 86,
      source: lawRefBook,
    },
  ],
});
