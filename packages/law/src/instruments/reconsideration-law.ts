import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国行政复议法 */
export const reconsiderationLaw = /* @__PURE__ */ instrument({
  id: 'reconsideration-law',
  kind: 'law',
  title: { zh: '中华人民共和国行政复议法', en: 'Administrative Reconsideration Law' },
  shortTitles: ['行政复议法', '复议法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2017',
      promulgatedOn: '2017-09-01',
      from: '2018-01-01',
      articles: 43,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
    {
      version: '2023',
      promulgatedOn: '2023-09-01',
      from: '2024-01-01',
      articles: 90,
      source: lawRefBook,
    },
  ],
});
