import { instrument } from '../instrument.ts';
import { chineseLaws, lawRefBook } from '../sources.ts';

/** 中华人民共和国传染病防治法 */
export const infectiousDiseasesLaw = /* @__PURE__ */ instrument({
  id: 'infectious-diseases-law',
  kind: 'law',
  title: { zh: '中华人民共和国传染病防治法', en: 'Law on Preventing and Treating Infectious Diseases' },
  shortTitles: ['传染病防治法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2013',
      promulgatedOn: '2013-06-29',
      from: '2013-06-29',
      articles: 80,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
    {
      version: '2025',
      promulgatedOn: '2025-04-30',
      from: '2025-09-01',
      articles: 115,
      source: chineseLaws,
    },
  ],
});
