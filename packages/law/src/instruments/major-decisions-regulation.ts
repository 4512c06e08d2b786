import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 重大行政决策程序暂行条例 */
export const majorDecisionsRegulation = /* @__PURE__ */ instrument({
  id: 'major-decisions-regulation',
  kind: 'administrative-regulation',
  title: {
    zh: '重大行政决策程序暂行条例',
    en: 'Provisional Regulation on the Procedure of Major Administrative Decisions',
  },
  shortTitles: ['重大行政决策条例'],
  versions: [
    {
      version: '2019',
      number: '国务院令第713号',
      promulgatedOn: '2019-04-20',
      from: '2019-09-01',
      articles: 44,
      source: lawRefBook,
    },
  ],
});
