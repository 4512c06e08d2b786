import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国统计法 */
export const statisticsLaw = /* @__PURE__ */ instrument({
  id: 'statistics-law',
  kind: 'law',
  title: { zh: '中华人民共和国统计法', en: 'Statistics Law' },
  shortTitles: ['统计法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2009',
      promulgatedOn: '2009-06-27',
      from: '2010-01-01',
      articles: 50,
      source: lawRefBook,
    },
    {
      version: '2024',
      promulgatedOn: '2024-09-13',
      from: '2024-09-13',
      articles: 53,
      source: lawRefBook,
      confidence: { from: 'recalled' },
    },
  ],
});
