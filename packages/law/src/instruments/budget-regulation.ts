import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国预算法实施条例 */
export const budgetRegulation = /* @__PURE__ */ instrument({
  id: 'budget-regulation',
  kind: 'administrative-regulation',
  title: { zh: '中华人民共和国预算法实施条例', en: 'Regulation Implementing the Budget Law' },
  shortTitles: ['预算法实施条例'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2020',
      number: '国务院令第729号',
      promulgatedOn: '2020-08-03',
      from: '2020-10-01',
      articles: 97,
      source: lawRefBook,
    },
  ],
});
