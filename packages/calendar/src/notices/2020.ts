import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2020年部分节假日安排的通知, as first issued; `../amendments/2020.ts` changes it. */
export const notice2020: HolidayNotice = {
  year: 2020,
  number: '国办发明电〔2019〕16号',
  issuedOn: '2019-11-21',
  arrangements: [
    { festival: '元旦', off: ['01-01'] },
    { festival: '春节', off: ['01-24/01-30'], work: ['01-19', '02-01'] },
    { festival: '清明节', off: ['04-04/04-06'] },
    { festival: '劳动节', off: ['05-01/05-05'], work: ['04-26', '05-09'] },
    { festival: '端午节', off: ['06-25/06-27'], work: ['06-28'] },
    { festival: '国庆节、中秋节', off: ['10-01/10-08'], work: ['09-27', '10-10'] },
  ],
};

export const source2020: NoticeSource = {
  number: '国办发明电〔2019〕16号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
  confidence: 'secondary',
};
