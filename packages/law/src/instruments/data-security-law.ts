import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国数据安全法 */
export const dataSecurityLaw = /* @__PURE__ */ instrument({
  id: 'data-security-law',
  kind: 'law',
  title: { zh: '中华人民共和国数据安全法', en: 'Data Security Law' },
  shortTitles: ['数据安全法'],
  versions: [
    {
      version: '2021',
      promulgatedOn: '2021-06-10',
      from: '2021-09-01',
      articles: 55,
      source: lawRefBook,
    },
  ],
});
