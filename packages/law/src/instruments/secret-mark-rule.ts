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
      from: '1991-01-01',
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary', title: 'recalled' },
    },
  ],
});
