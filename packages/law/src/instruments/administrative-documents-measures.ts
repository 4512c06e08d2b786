import { instrument } from '../instrument.ts';

/** 国家行政机关公文处理办法 */
export const administrativeDocumentsMeasures = /* @__PURE__ */ instrument({
  id: 'administrative-documents-measures',
  kind: 'normative-document',
  title: { zh: '国家行政机关公文处理办法', en: 'Measures on Handling Official Documents of Administrative Organs' },
  versions: [
    {
      version: '2000',
      from: '2001-01-01',
      to: '2012-06-30',
      endedBy: { instrument: 'official-documents-regulation', version: '2012' },
      source: { title: 'https://www.gov.cn/gongbao/content/2013/content_2344541.htm' },
      confidence: { from: 'recalled' },
    },
  ],
});
