import { instrument } from '../instrument.ts';

/** 国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释 */
export const disclosurePeriodsLetter = /* @__PURE__ */ instrument({
  id: 'disclosure-periods-letter',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅政府信息与政务公开办公室关于政府信息公开期限有关问题的解释',
    en: 'Interpretation of Periods in Government Information Disclosure, by the Disclosure Office of the State Council’s General Office',
  },
  shortTitles: ['关于政府信息公开期限有关问题的解释'],
  versions: [
    {
      version: '2015',
      number: '国办公开办函〔2015〕207号',
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary' },
    },
  ],
});
