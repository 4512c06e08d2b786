import { instrument } from '../instrument.ts';
import { chineseLaws, lawRefBook } from '../sources.ts';

/** 中华人民共和国行政诉讼法 */
export const administrativeLitigationLaw = /* @__PURE__ */ instrument({
  id: 'administrative-litigation-law',
  kind: 'law',
  title: { zh: '中华人民共和国行政诉讼法', en: 'Administrative Litigation Law' },
  shortTitles: ['行政诉讼法', '行诉法'],
  versions: [
    {
      version: '1989',
      promulgatedOn: '1989-04-04',
      from: '1990-10-01',
      articles: 75,
      source: chineseLaws,
    },
    {
      version: '2014',
      promulgatedOn: '2014-11-01',
      from: '2015-05-01',
      articles: 103,
      source: chineseLaws,
      confidence: { from: 'secondary' },
    },
    {
      version: '2017',
      promulgatedOn: '2017-06-27',
      from: '2017-07-01',
      articles: 103,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
  ],
});
