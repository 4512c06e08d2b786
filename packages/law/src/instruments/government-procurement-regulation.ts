import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国政府采购法实施条例 */
export const governmentProcurementRegulation = /* @__PURE__ */ instrument({
  id: 'government-procurement-regulation',
  kind: 'administrative-regulation',
  title: { zh: '中华人民共和国政府采购法实施条例', en: 'Regulation Implementing the Government Procurement Law' },
  shortTitles: ['政府采购法实施条例'],
  versions: [
    {
      version: '2015',
      number: '国务院令第658号',
      promulgatedOn: '2015-01-30',
      from: '2015-03-01',
      articles: 79,
      source: lawRefBook,
    },
  ],
});
