import { instrument } from '../instrument.ts';
import { chineseLaws, lawRefBook } from '../sources.ts';

/** 中华人民共和国食品安全法 */
export const foodSafetyLaw = /* @__PURE__ */ instrument({
  id: 'food-safety-law',
  kind: 'law',
  title: { zh: '中华人民共和国食品安全法', en: 'Food Safety Law' },
  shortTitles: ['食品安全法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2021',
      promulgatedOn: '2021-04-29',
      from: '2021-04-29',
      articles: 154,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
    {
      version: '2025',
      promulgatedOn: '2025-09-12',
      from: '2025-12-01',
      articles: 154,
      source: chineseLaws,
      confidence: { from: 'recalled', promulgatedOn: 'secondary' },
    },
  ],
});
