import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 3 September 2015 becomes a national day off, with 4 September in exchange for working on the 6th. */
export const amendment2015: HolidayNotice = {
  year: 2015,
  number: '国发明电〔2015〕1号',
  issuedOn: '2015-05-13',
  arrangements: [{ festival: '抗战胜利70周年纪念日', off: ['09-03/09-05'], work: ['09-06'] }],
};

export const amendmentSource2015: NoticeSource = {
  number: '国发明电〔2015〕1号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm',
  confidence: 'secondary',
};
