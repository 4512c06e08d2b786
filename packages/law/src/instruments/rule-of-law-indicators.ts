import { instrument } from '../instrument.ts';

/** 市县法治政府建设示范指标体系 */
export const ruleOfLawIndicators = /* @__PURE__ */ instrument({
  id: 'rule-of-law-indicators',
  kind: 'normative-document',
  title: { zh: '市县法治政府建设示范指标体系', en: 'Indicators of Law-Based Government in Cities and Counties' },
  versions: [
    {
      version: '2021',
      source: { title: 'https://czj.chuzhou.gov.cn/ztzl/yfxz/1104200385.html' },
      confidence: { all: 'secondary' },
    },
  ],
});
