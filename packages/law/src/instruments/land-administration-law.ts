import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国土地管理法 */
export const landAdministrationLaw = /* @__PURE__ */ instrument({
  id: 'land-administration-law',
  kind: 'law',
  title: { zh: '中华人民共和国土地管理法', en: 'Land Administration Law' },
  shortTitles: ['土地管理法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2019',
      promulgatedOn: '2019-08-26',
      from: '2020-01-01',
      articles: 87,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
  ],
});
