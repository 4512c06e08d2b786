import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国环境保护法 */
export const environmentalProtectionLaw = /* @__PURE__ */ instrument({
  id: 'environmental-protection-law',
  kind: 'law',
  title: { zh: '中华人民共和国环境保护法', en: 'Environmental Protection Law' },
  shortTitles: ['环境保护法', '环保法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2014',
      promulgatedOn: '2014-04-24',
      from: '2015-01-01',
      articles: 70,
      source: lawRefBook,
    },
  ],
});
