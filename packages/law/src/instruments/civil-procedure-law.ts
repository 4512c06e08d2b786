import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/**
 * 中华人民共和国民事诉讼法.
 * The index of the source gives 2023-09-01, the day of adoption, as the day of entry into force of the text of 2023.
 */
export const civilProcedureLaw = /* @__PURE__ */ instrument({
  id: 'civil-procedure-law',
  kind: 'law',
  title: { zh: '中华人民共和国民事诉讼法', en: 'Civil Procedure Law' },
  shortTitles: ['民事诉讼法', '民诉法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2021',
      promulgatedOn: '2021-12-24',
      from: '2022-01-01',
      articles: 291,
      source: lawRefBook,
      confidence: { from: 'secondary' },
    },
    {
      version: '2023',
      promulgatedOn: '2023-09-01',
      from: '2024-01-01',
      articles: 306,
      source: lawRefBook,
      confidence: { from: 'recalled' },
    },
  ],
});
