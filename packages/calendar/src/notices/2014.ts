import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2014年部分节假日安排的通知 */
export const notice2014: HolidayNotice = {
  year: 2014,
  number: '国办发明电〔2013〕28号',
  issuedOn: '2013-12-11',
  arrangements: [
    { festival: '元旦', off: ['01-01'] },
    { festival: '春节', off: ['01-31/02-06'], work: ['01-26', '02-08'] },
    { festival: '清明节', off: ['04-05', '04-07'] },
    { festival: '劳动节', off: ['05-01/05-03'], work: ['05-04'] },
    { festival: '端午节', off: ['06-02'] },
    { festival: '中秋节', off: ['09-08'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['09-28', '10-11'] },
  ],
};

export const source2014: NoticeSource = {
  number: '国办发明电〔2013〕28号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm',
  confidence: 'secondary',
};
