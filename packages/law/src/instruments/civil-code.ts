import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国民法典 */
export const civilCode = /* @__PURE__ */ instrument({
  id: 'civil-code',
  kind: 'law',
  title: { zh: '中华人民共和国民法典', en: 'Civil Code' },
  shortTitles: ['民法典'],
  versions: [
    {
      version: '2020',
      promulgatedOn: '2020-05-28',
      from: '2021-01-01',
      articles: 1260,
      source: lawRefBook,
    },
  ],
});
