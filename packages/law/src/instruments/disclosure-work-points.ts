import { instrument } from '../instrument.ts';

/** 国务院办公厅关于印发2016年政务公开工作要点的通知 */
export const disclosureWorkPoints = /* @__PURE__ */ instrument({
  id: 'disclosure-work-points',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅关于印发2016年政务公开工作要点的通知',
    en: 'Points of Work on Open Government Affairs in 2016',
  },
  shortTitles: ['2016年政务公开工作要点'],
  versions: [
    {
      version: '2016',
      number: '国办发〔2016〕19号',
      source: { title: 'https://cna.com.tw/news/acn/201604180352.aspx' },
      confidence: { all: 'secondary', title: 'recalled' },
    },
  ],
});
