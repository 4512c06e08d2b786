import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2006年部分节假日安排的通知 */
export const notice2006: HolidayNotice = {
  year: 2006,
  number: '国办发明电〔2005〕35号',
  issuedOn: '2005-12-16',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'], work: ['2005-12-31'] },
    { festival: '春节', off: ['01-29/02-04'], work: ['01-28', '02-05'] },
    { festival: '劳动节', off: ['05-01/05-07'], work: ['04-29', '04-30'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['09-30', '10-08'] },
  ],
};

export const source2006: NoticeSource = {
  number: '国办发明电〔2005〕35号',
  url: 'https://zh.wikisource.org/wiki/国务院办公厅关于2006年部分节假日安排的通知',
};
