import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国突发事件应对法 */
export const emergencyResponseLaw = /* @__PURE__ */ instrument({
  id: 'emergency-response-law',
  kind: 'law',
  title: { zh: '中华人民共和国突发事件应对法', en: 'Emergency Response Law' },
  shortTitles: ['突发事件应对法'],
  versions: [
    {
      version: '2007',
      promulgatedOn: '2007-08-30',
      from: '2007-11-01',
      articles: 70,
      source: lawRefBook,
    },
    {
      version: '2024',
      promulgatedOn: '2024-06-28',
      from: '2024-11-01',
      articles: 106,
      source: lawRefBook,
    },
  ],
});
