import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2013年部分节假日安排的通知 */
export const notice2013: HolidayNotice = {
  year: 2013,
  number: '国办发明电〔2012〕33号',
  issuedOn: '2012-12-08',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'], work: ['01-05', '01-06'] },
    { festival: '春节', off: ['02-09/02-15'], work: ['02-16', '02-17'] },
    { festival: '清明节', off: ['04-04/04-06'], work: ['04-07'] },
    { festival: '劳动节', off: ['04-29/05-01'], work: ['04-27', '04-28'] },
    { festival: '端午节', off: ['06-10/06-12'], work: ['06-08', '06-09'] },
    { festival: '中秋节', off: ['09-19/09-21'], work: ['09-22'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['09-29', '10-12'] },
  ],
};

export const source2013: NoticeSource = {
  number: '国办发明电〔2012〕33号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm',
  confidence: 'secondary',
};
