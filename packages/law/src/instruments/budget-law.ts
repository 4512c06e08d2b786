import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国预算法 */
export const budgetLaw = /* @__PURE__ */ instrument({
  id: 'budget-law',
  kind: 'law',
  title: { zh: '中华人民共和国预算法', en: 'Budget Law' },
  shortTitles: ['预算法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2018',
      promulgatedOn: '2018-12-29',
      from: '2018-12-29',
      articles: 101,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
  ],
});
