import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国公务员法 */
export const civilServantsLaw = /* @__PURE__ */ instrument({
  id: 'civil-servants-law',
  kind: 'law',
  title: { zh: '中华人民共和国公务员法', en: 'Civil Servants Law' },
  shortTitles: ['公务员法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2018',
      promulgatedOn: '2018-12-29',
      from: '2019-06-01',
      articles: 113,
      source: lawRefBook,
    },
  ],
});
