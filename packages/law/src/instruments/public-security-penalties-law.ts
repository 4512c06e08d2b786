import { instrument } from '../instrument.ts';
import { chineseLaws, lawRefBook } from '../sources.ts';

/** 中华人民共和国治安管理处罚法 */
export const publicSecurityPenaltiesLaw = /* @__PURE__ */ instrument({
  id: 'public-security-penalties-law',
  kind: 'law',
  title: { zh: '中华人民共和国治安管理处罚法', en: 'Public Security Administration Penalties Law' },
  shortTitles: ['治安管理处罚法', '治安处罚法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2012',
      promulgatedOn: '2012-10-26',
      from: '2013-01-01',
      articles: 119,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
    {
      version: '2025',
      promulgatedOn: '2025-06-27',
      from: '2026-01-01',
      articles: 144,
      source: chineseLaws,
    },
  ],
});
