import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 规章制定程序条例 */
export const ruleMakingRegulation = /* @__PURE__ */ instrument({
  id: 'rule-making-regulation',
  kind: 'administrative-regulation',
  title: { zh: '规章制定程序条例', en: 'Regulation on the Procedure of Making Rules' },
  hasEarlierTexts: true,
  versions: [
    {
      version: '2017',
      promulgatedOn: '2017-12-22',
      from: '2018-05-01',
      articles: 41,
      source: lawRefBook,
      confidence: { from: 'recalled', promulgatedOn: 'secondary' },
    },
  ],
});
