import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国审计法 */
export const auditLaw = /* @__PURE__ */ instrument({
  id: 'audit-law',
  kind: 'law',
  title: { zh: '中华人民共和国审计法', en: 'Audit Law' },
  shortTitles: ['审计法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2021',
      promulgatedOn: '2021-10-23',
      from: '2022-01-01',
      articles: 60,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
  ],
});
