import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国疫苗管理法 */
export const vaccineLaw = /* @__PURE__ */ instrument({
  id: 'vaccine-law',
  kind: 'law',
  title: { zh: '中华人民共和国疫苗管理法', en: 'Vaccine Administration Law' },
  shortTitles: ['疫苗管理法'],
  versions: [
    {
      version: '2019',
      promulgatedOn: '2019-06-29',
      from: '2019-12-01',
      articles: 100,
      source: lawRefBook,
    },
  ],
});
