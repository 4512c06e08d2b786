import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2015年部分节假日安排的通知, as first issued; `../amendments/2015.ts` changes it. */
export const notice2015: HolidayNotice = {
  year: 2015,
  number: '国办发明电〔2014〕28号',
  issuedOn: '2014-12-16',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'], work: ['01-04'] },
    { festival: '春节', off: ['02-18/02-24'], work: ['02-15', '02-28'] },
    { festival: '清明节', off: ['04-05/04-06'] },
    { festival: '劳动节', off: ['05-01'] },
    { festival: '端午节', off: ['06-20', '06-22'] },
    { festival: '中秋节', off: ['09-27'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['10-10'] },
  ],
};

export const source2015: NoticeSource = {
  number: '国办发明电〔2014〕28号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm',
  confidence: 'secondary',
};
