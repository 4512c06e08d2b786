import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国档案法 */
export const archivesLaw = /* @__PURE__ */ instrument({
  id: 'archives-law',
  kind: 'law',
  title: { zh: '中华人民共和国档案法', en: 'Archives Law' },
  shortTitles: ['档案法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2020',
      promulgatedOn: '2020-06-20',
      from: '2021-01-01',
      articles: 53,
      source: lawRefBook,
    },
  ],
});
