import { instrument } from '../instrument.ts';
import { chineseLaws, lawRefBook } from '../sources.ts';

/** 中华人民共和国行政复议法实施条例 */
export const reconsiderationRegulation = /* @__PURE__ */ instrument({
  id: 'reconsideration-regulation',
  kind: 'administrative-regulation',
  title: {
    zh: '中华人民共和国行政复议法实施条例',
    en: 'Regulation Implementing the Administrative Reconsideration Law',
  },
  shortTitles: ['行政复议法实施条例', '复议法实施条例'],
  versions: [
    {
      version: '2007',
      number: '国务院令第499号',
      promulgatedOn: '2007-05-29',
      from: '2007-08-01',
      articles: 66,
      source: lawRefBook,
    },
    {
      version: '2026',
      number: '国务院令第836号',
      promulgatedOn: '2026-04-29',
      from: '2026-07-01',
      articles: 77,
      source: chineseLaws,
    },
  ],
});
