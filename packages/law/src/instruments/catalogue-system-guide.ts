import { instrument } from '../instrument.ts';

/** 国务院办公厅秘书局关于印发政府信息公开目录系统实施指引（试行）的通知 */
export const catalogueSystemGuide = /* @__PURE__ */ instrument({
  id: 'catalogue-system-guide',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅秘书局关于印发政府信息公开目录系统实施指引（试行）的通知',
    en: 'Guide to Systems for the Disclosure Catalogue (trial)',
  },
  shortTitles: ['政府信息公开目录系统实施指引（试行）', '政府信息公开目录系统实施指引'],
  versions: [
    {
      version: '2009',
      number: '国办秘函〔2009〕6号',
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary', number: 'recalled' },
    },
  ],
});
