import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国未成年人保护法 */
export const minorsProtectionLaw = /* @__PURE__ */ instrument({
  id: 'minors-protection-law',
  kind: 'law',
  title: { zh: '中华人民共和国未成年人保护法', en: 'Law on Protecting Minors' },
  shortTitles: ['未成年人保护法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2020',
      promulgatedOn: '2020-10-17',
      from: '2021-06-01',
      articles: 132,
      source: lawRefBook,
    },
    {
      version: '2024',
      promulgatedOn: '2024-04-26',
      from: '2024-04-26',
      articles: 132,
      source: lawRefBook,
      confidence: { from: 'recalled' },
    },
  ],
});
