import { instrument } from '../instrument.ts';

/** 公共企事业单位信息公开规定制定办法 */
export const publicInstitutionsMeasures = /* @__PURE__ */ instrument({
  id: 'public-institutions-measures',
  kind: 'normative-document',
  title: {
    zh: '公共企事业单位信息公开规定制定办法',
    en: 'Measures on Making Disclosure Rules for Public Enterprises and Institutions',
  },
  versions: [
    {
      version: '2020',
      number: '国办发〔2020〕50号',
      promulgatedOn: '2020-12-07',
      from: '2020-12-07',
      source: { title: 'https://www.jiangyin.gov.cn/doc/2021/02/08/922451.shtml' },
      confidence: { all: 'secondary', from: 'inferred' },
    },
  ],
});
