import { instrument } from '../instrument.ts';

/** 国务院办公厅关于推进公共资源配置领域政府信息公开的意见 */
export const publicResourcesOpinion = /* @__PURE__ */ instrument({
  id: 'public-resources-opinion',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅关于推进公共资源配置领域政府信息公开的意见',
    en: 'Opinion on Disclosure about Allocating Public Resources',
  },
  shortTitles: ['关于推进公共资源配置领域政府信息公开的意见'],
  versions: [
    {
      version: '2017',
      number: '国办发〔2017〕97号',
      source: { title: 'http://en.pkulaw.cn/display.aspx?cgid=cc3b8c0e4e40c7bcbdfb&lib=law' },
      confidence: { all: 'secondary' },
    },
  ],
});
