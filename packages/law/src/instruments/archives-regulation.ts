import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国档案法实施条例 */
export const archivesRegulation = /* @__PURE__ */ instrument({
  id: 'archives-regulation',
  kind: 'administrative-regulation',
  title: { zh: '中华人民共和国档案法实施条例', en: 'Regulation Implementing the Archives Law' },
  shortTitles: ['档案法实施条例'],
  versions: [
    {
      version: '2024',
      promulgatedOn: '2024-01-12',
      from: '2024-03-01',
      articles: 52,
      source: lawRefBook,
    },
  ],
});
