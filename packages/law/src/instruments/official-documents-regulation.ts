import { instrument } from '../instrument.ts';

/** 党政机关公文处理工作条例 */
export const officialDocumentsRegulation = /* @__PURE__ */ instrument({
  id: 'official-documents-regulation',
  kind: 'party-regulation',
  title: {
    zh: '党政机关公文处理工作条例',
    en: 'Regulation on Handling Official Documents of Party and Government Organs',
  },
  shortTitles: ['公文处理工作条例', '公文条例'],
  versions: [
    {
      version: '2012',
      number: '中办发〔2012〕14号',
      promulgatedOn: '2012-04-16',
      from: '2012-07-01',
      articles: 42,
      source: { title: 'https://www.gov.cn/gongbao/content/2013/content_2344541.htm' },
      confidence: { promulgatedOn: 'secondary', number: 'secondary' },
    },
  ],
});
