import { instrument } from '../instrument.ts';

/** 国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见 */
export const constructionProjectsOpinion = /* @__PURE__ */ instrument({
  id: 'construction-projects-opinion',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅关于推进重大建设项目批准和实施领域政府信息公开的意见',
    en: 'Opinion on Disclosure about Approving and Carrying Out Major Construction Projects',
  },
  shortTitles: ['关于推进重大建设项目批准和实施领域政府信息公开的意见'],
  versions: [
    {
      version: '2017',
      number: '国办发〔2017〕94号',
      source: {
        title:
          'https://www.beijing.gov.cn/gate/big5/www.beijing.gov.cn/zhengce/zhengcefagui/201905/t20190522_60639.html',
      },
      confidence: { all: 'secondary' },
    },
  ],
});
