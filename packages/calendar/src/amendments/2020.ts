import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/**
 * 春节 2020 is extended to 2 February: 31 January is off, and 1 February, a make-up working day in the notice, is off too.
 * Work resumes on Monday 3 February, an ordinary working day.
 */
export const amendment2020: HolidayNotice = {
  year: 2020,
  number: '国办发明电〔2020〕1号',
  issuedOn: '2020-01-26',
  arrangements: [{ festival: '春节', off: ['01-31/02-02'] }],
};

export const amendmentSource2020: NoticeSource = {
  number: '国办发明电〔2020〕1号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
  confidence: 'secondary',
};
