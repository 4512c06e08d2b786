import { instrument } from '../instrument.ts';

/** 国务院办公厅关于推进社会公益事业建设领域政府信息公开的意见 */
export const publicWelfareOpinion = /* @__PURE__ */ instrument({
  id: 'public-welfare-opinion',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅关于推进社会公益事业建设领域政府信息公开的意见',
    en: 'Opinion on Disclosure about Public Welfare',
  },
  shortTitles: ['关于推进社会公益事业建设领域政府信息公开的意见'],
  versions: [
    {
      version: '2018',
      number: '国办发〔2018〕10号',
      source: { title: 'https://nync.yn.gov.cn/html/2018/zhengfuxinxigongkaitiaoli_0301/380673.html?cid=3024' },
      confidence: { all: 'secondary', number: 'recalled' },
    },
  ],
});
