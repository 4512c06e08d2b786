import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2018年部分节假日安排的通知 */
export const notice2018: HolidayNotice = {
  year: 2018,
  number: '国办发明电〔2017〕12号',
  issuedOn: '2017-11-30',
  arrangements: [
    { festival: '元旦', off: ['01-01'] },
    { festival: '春节', off: ['02-15/02-21'], work: ['02-11', '02-24'] },
    { festival: '清明节', off: ['04-05/04-07'], work: ['04-08'] },
    { festival: '劳动节', off: ['04-29/05-01'], work: ['04-28'] },
    { festival: '端午节', off: ['06-18'] },
    { festival: '中秋节', off: ['09-24'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['09-29', '09-30'] },
  ],
};

export const source2018: NoticeSource = {
  number: '国办发明电〔2017〕12号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm',
  confidence: 'secondary',
};
