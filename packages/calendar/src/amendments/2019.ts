import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 劳动节 2019, one day in the notice, becomes four days with two make-up working days. */
export const amendment2019: HolidayNotice = {
  year: 2019,
  number: '国办发明电〔2019〕3号',
  issuedOn: '2019-03-22',
  arrangements: [{ festival: '劳动节', off: ['05-01/05-04'], work: ['04-28', '05-05'] }],
};

export const amendmentSource2019: NoticeSource = {
  number: '国办发明电〔2019〕3号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
  confidence: 'secondary',
};
