import { instrument } from '../instrument.ts';
import { chineseLaws, lawRefBook } from '../sources.ts';

/** 企业信息公示暂行条例 */
export const enterpriseInformationRegulation = /* @__PURE__ */ instrument({
  id: 'enterprise-information-regulation',
  kind: 'administrative-regulation',
  title: { zh: '企业信息公示暂行条例', en: 'Provisional Regulation on Publicising Enterprise Information' },
  versions: [
    {
      version: '2014',
      number: '国务院令第654号',
      promulgatedOn: '2014-08-07',
      from: '2014-10-01',
      articles: 25,
      source: lawRefBook,
    },
    {
      version: '2024',
      promulgatedOn: '2024-03-10',
      from: '2024-05-01',
      articles: 27,
      source: chineseLaws,
      confidence: { from: 'recalled' },
    },
  ],
});
