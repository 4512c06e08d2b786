import { instrument } from '../instrument.ts';

/** 党政机关公文格式 */
export const officialDocumentsFormat = /* @__PURE__ */ instrument({
  id: 'official-documents-format',
  kind: 'standard',
  title: { zh: '党政机关公文格式', en: 'Layout of Official Documents of Party and Government Organs' },
  hasEarlierTexts: true,
  versions: [
    {
      version: '2012',
      number: 'GB/T 9704-2012',
      promulgatedOn: '2012-06-29',
      from: '2012-07-01',
      source: { title: 'https://openstd.samr.gov.cn/bzgk/std/newGbInfo?hcno=F3CC9BEF482524C895FDA7A08BB4A70E' },
      confidence: { all: 'secondary' },
    },
  ],
});
