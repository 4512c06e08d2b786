import { instrument } from '../instrument.ts';

/** 国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知 */
export const openGovernmentRules = /* @__PURE__ */ instrument({
  id: 'open-government-rules',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知',
    en: 'Detailed Rules for the Opinion on Advancing Open Government Affairs',
  },
  shortTitles: ['《关于全面推进政务公开工作的意见》实施细则', '关于全面推进政务公开工作的意见实施细则'],
  versions: [
    {
      version: '2016',
      number: '国办发〔2016〕80号',
      promulgatedOn: '2016-11-10',
      from: '2016-11-10',
      source: { title: 'a copy on a third-party page' },
      confidence: { all: 'secondary', from: 'inferred', title: 'recalled' },
    },
  ],
});
