import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 行政法规制定程序条例 */
export const regulationMakingRegulation = /* @__PURE__ */ instrument({
  id: 'regulation-making-regulation',
  kind: 'administrative-regulation',
  title: { zh: '行政法规制定程序条例', en: 'Regulation on the Procedure of Making Administrative Regulations' },
  hasEarlierTexts: true,
  versions: [
    {
      version: '2017',
      promulgatedOn: '2017-12-22',
      from: '2018-05-01',
      articles: 40,
      source: lawRefBook,
      confidence: { from: 'recalled', promulgatedOn: 'secondary' },
    },
  ],
});
