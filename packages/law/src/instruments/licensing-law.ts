import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国行政许可法 */
export const licensingLaw = /* @__PURE__ */ instrument({
  id: 'licensing-law',
  kind: 'law',
  title: { zh: '中华人民共和国行政许可法', en: 'Administrative Licensing Law' },
  shortTitles: ['行政许可法', '许可法'],
  versions: [
    {
      version: '2003',
      promulgatedOn: '2003-08-27',
      from: '2004-07-01',
      articles: 83,
      source: lawRefBook,
      confidence: { articles: 'recalled' },
    },
    {
      version: '2019',
      promulgatedOn: '2019-04-23',
      from: '2019-04-23',
      articles: 83,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
  ],
});
