import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国土地管理法实施条例 */
export const landAdministrationRegulation = /* @__PURE__ */ instrument({
  id: 'land-administration-regulation',
  kind: 'administrative-regulation',
  title: { zh: '中华人民共和国土地管理法实施条例', en: 'Regulation Implementing the Land Administration Law' },
  shortTitles: ['土地管理法实施条例'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2021',
      number: '国务院令第743号',
      promulgatedOn: '2021-07-02',
      from: '2021-09-01',
      articles: 67,
      source: lawRefBook,
    },
  ],
});
