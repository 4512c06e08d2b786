import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2007年部分节假日安排的通知 */
export const notice2007: HolidayNotice = {
  year: 2007,
  number: '国办发明电〔2006〕49号',
  issuedOn: '2006-12-14',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'], work: ['2006-12-30', '2006-12-31'] },
    { festival: '春节', off: ['02-18/02-24'], work: ['02-17', '02-25'] },
    { festival: '劳动节', off: ['05-01/05-07'], work: ['04-28', '04-29'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['09-29', '09-30'] },
  ],
};

export const source2007: NoticeSource = {
  number: '国办发明电〔2006〕49号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm',
};
