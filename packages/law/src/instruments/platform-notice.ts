import { instrument } from '../instrument.ts';

/** 国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知 */
export const platformNotice = /* @__PURE__ */ instrument({
  id: 'platform-notice',
  kind: 'normative-document',
  title: {
    zh: '国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知',
    en: 'Notice on the Platforms of Government Information Disclosure',
  },
  shortTitles: ['关于规范政府信息公开平台有关事项的通知'],
  versions: [
    {
      version: '2019',
      number: '国办公开办函〔2019〕61号',
      source: { title: 'https://www.nanyue.gov.cn/zwgk/zfxxgkgd/20200525/i2026054.html' },
      confidence: { all: 'secondary' },
    },
  ],
});
