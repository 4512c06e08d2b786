import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国城乡规划法 */
export const urbanPlanningLaw = /* @__PURE__ */ instrument({
  id: 'urban-planning-law',
  kind: 'law',
  title: { zh: '中华人民共和国城乡规划法', en: 'Urban and Rural Planning Law' },
  shortTitles: ['城乡规划法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2019',
      promulgatedOn: '2019-04-23',
      from: '2019-04-23',
      articles: 70,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
  ],
});
