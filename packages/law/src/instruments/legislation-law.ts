import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国立法法 */
export const legislationLaw = /* @__PURE__ */ instrument({
  id: 'legislation-law',
  kind: 'law',
  title: { zh: '中华人民共和国立法法', en: 'Legislation Law' },
  shortTitles: ['立法法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2015',
      promulgatedOn: '2015-03-15',
      from: '2015-03-15',
      articles: 105,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
    {
      version: '2023',
      promulgatedOn: '2023-03-13',
      from: '2023-03-15',
      articles: 120,
      source: lawRefBook,
      confidence: { from: 'recalled' },
    },
  ],
});
