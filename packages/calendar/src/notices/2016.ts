import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2016年部分节假日安排的通知 */
export const notice2016: HolidayNotice = {
  year: 2016,
  number: '国办发明电〔2015〕18号',
  issuedOn: '2015-12-10',
  arrangements: [
    { festival: '元旦', off: ['01-01'] },
    { festival: '春节', off: ['02-07/02-13'], work: ['02-06', '02-14'] },
    { festival: '清明节', off: ['04-04'] },
    { festival: '劳动节', off: ['05-01/05-02'] },
    { festival: '端午节', off: ['06-09/06-11'], work: ['06-12'] },
    { festival: '中秋节', off: ['09-15/09-17'], work: ['09-18'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['10-08', '10-09'] },
  ],
};

export const source2016: NoticeSource = {
  number: '国办发明电〔2015〕18号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm',
  confidence: 'secondary',
};
