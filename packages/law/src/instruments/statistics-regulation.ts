import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国统计法实施条例 */
export const statisticsRegulation = /* @__PURE__ */ instrument({
  id: 'statistics-regulation',
  kind: 'administrative-regulation',
  title: { zh: '中华人民共和国统计法实施条例', en: 'Regulation Implementing the Statistics Law' },
  shortTitles: ['统计法实施条例'],
  versions: [
    {
      version: '2017',
      number: '国务院令第681号',
      promulgatedOn: '2017-05-28',
      from: '2017-08-01',
      articles: 55,
      source: lawRefBook,
    },
  ],
});
