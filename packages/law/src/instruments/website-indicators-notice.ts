import { instrument } from '../instrument.ts';

/** 国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知 */
export const websiteIndicatorsNotice = /* @__PURE__ */ instrument({
  id: 'website-indicators-notice',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知',
    en: 'Notice on the Indicators for Inspecting Government Websites and New Media',
  },
  shortTitles: ['政府网站与政务新媒体检查指标'],
  versions: [
    {
      version: '2019',
      number: '国办秘函〔2019〕19号',
      promulgatedOn: '2019-04-01',
      from: '2019-04-01',
      source: { title: 'http://www.cac.gov.cn/2019-07/08/c_1124723384.htm' },
      confidence: { all: 'secondary', from: 'inferred' },
    },
  ],
});
