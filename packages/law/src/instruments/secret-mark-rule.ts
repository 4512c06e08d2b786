import { instrument } from '../instrument.ts';

/** 国家秘密文件、资料和其他物品标志的规定 */
export const secretMarkRule = /* @__PURE__ */ instrument({
  id: 'secret-mark-rule',
  kind: 'departmental-rule',
  title: {
    zh: '国家秘密文件、资料和其他物品标志的规定',
    en: 'Rule on Marking Documents, Materials and Other Items that Are State Secrets',
  },
  versions: [
    {
      version: '1990',
      number: '国家保密局、国家技术监督局令第3号',
      promulgatedOn: '1990-10-06',
      from: '1991-01-01',
      to: '2014-03-08',
      endedBy: { instrument: 'classification-rule', version: '2014' },
      articles: 10,
      source: { title: 'http://scjgj.shanxi.gov.cn/gzzt/xzzfzt/zcfg/gfxwj/202110/t20211029_2918011.shtml' },
      confidence: { all: 'secondary' },
    },
  ],
});
