import { instrument } from '../instrument.ts';

/**
 * 国办公开办函〔2016〕201号.
 * Its official title was not read; the document number stands in its place.
 */
export const annualReportRemediesLetter = /* @__PURE__ */ instrument({
  id: 'annual-report-remedies-letter',
  kind: 'normative-document',
  title: {
    zh: '国办公开办函〔2016〕201号',
    en: 'Letter No. 201 (2016) of the Disclosure Office of the State Council’s General Office, on counting reconsideration and litigation in the annual report',
  },
  versions: [
    {
      version: '2016',
      number: '国办公开办函〔2016〕201号',
      promulgatedOn: '2016-09-01',
      from: '2016-09-01',
      source: { title: 'https://czj.taian.gov.cn/art/2020/9/10/art_165819_9795188.html' },
      confidence: { all: 'secondary', from: 'inferred' },
    },
  ],
});
