import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/**
 * 全国年节及纪念日放假办法.
 * The text of 2024 says that it is in force from its publication; the national database gives 2025-01-01.
 */
export const holidayRegulation = /* @__PURE__ */ instrument({
  id: 'holiday-regulation',
  kind: 'administrative-regulation',
  title: { zh: '全国年节及纪念日放假办法', en: 'Regulation on Holidays for National Festivals and Memorial Days' },
  shortTitles: ['年节及纪念日放假办法', '放假办法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '1999',
      number: '国务院令第270号',
      promulgatedOn: '1999-09-18',
      from: '1999-09-18',
      source: lawRefBook,
      confidence: { number: 'secondary', from: 'recalled' },
    },
    {
      version: '2007',
      number: '国务院令第513号',
      promulgatedOn: '2007-12-14',
      from: '2008-01-01',
      source: lawRefBook,
      confidence: { number: 'secondary', from: 'recalled' },
    },
    {
      version: '2013',
      number: '国务院令第644号',
      promulgatedOn: '2013-12-11',
      from: '2014-01-01',
      articles: 7,
      source: lawRefBook,
    },
    {
      version: '2024',
      number: '国务院令第795号',
      promulgatedOn: '2024-11-10',
      from: '2025-01-01',
      articles: 8,
      source: lawRefBook,
      confidence: { number: 'secondary', from: 'secondary' },
    },
  ],
});
