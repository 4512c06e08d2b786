import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国全国人民代表大会和地方各级人民代表大会代表法 */
export const deputiesLaw = /* @__PURE__ */ instrument({
  id: 'deputies-law',
  kind: 'law',
  title: {
    zh: '中华人民共和国全国人民代表大会和地方各级人民代表大会代表法',
    en: 'Law on Deputies to the National and Local People’s Congresses',
  },
  shortTitles: ['代表法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2015',
      promulgatedOn: '2015-08-29',
      from: '2015-08-29',
      articles: 52,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
    {
      version: '2025',
      promulgatedOn: '2025-03-11',
      from: '2025-03-12',
      articles: 65,
      source: lawRefBook,
      confidence: { from: 'recalled' },
    },
  ],
});
