import { instrument } from '../instrument.ts';
import { chineseLaws, lawRefBook } from '../sources.ts';

/** 中华人民共和国反不正当竞争法 */
export const antiUnfairCompetitionLaw = /* @__PURE__ */ instrument({
  id: 'anti-unfair-competition-law',
  kind: 'law',
  title: { zh: '中华人民共和国反不正当竞争法', en: 'Anti-Unfair Competition Law' },
  shortTitles: ['反不正当竞争法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2019',
      promulgatedOn: '2019-04-23',
      from: '2019-04-23',
      articles: 33,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
    {
      version: '2025',
      promulgatedOn: '2025-06-27',
      from: '2025-10-15',
      articles: 41,
      source: chineseLaws,
    },
  ],
});
