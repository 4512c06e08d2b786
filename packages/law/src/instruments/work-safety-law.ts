import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国安全生产法 */
export const workSafetyLaw = /* @__PURE__ */ instrument({
  id: 'work-safety-law',
  kind: 'law',
  title: { zh: '中华人民共和国安全生产法', en: 'Work Safety Law' },
  shortTitles: ['安全生产法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2021',
      promulgatedOn: '2021-06-10',
      from: '2021-09-01',
      articles: 119,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
  ],
});
