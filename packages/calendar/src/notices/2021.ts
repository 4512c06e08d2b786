import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2021年部分节假日安排的通知 */
export const notice2021: HolidayNotice = {
  year: 2021,
  number: '国办发明电〔2020〕27号',
  issuedOn: '2020-11-25',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'] },
    { festival: '春节', off: ['02-11/02-17'], work: ['02-07', '02-20'] },
    { festival: '清明节', off: ['04-03/04-05'] },
    { festival: '劳动节', off: ['05-01/05-05'], work: ['04-25', '05-08'] },
    { festival: '端午节', off: ['06-12/06-14'] },
    { festival: '中秋节', off: ['09-19/09-21'], work: ['09-18'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['09-26', '10-09'] },
  ],
};

export const source2021: NoticeSource = {
  number: '国办发明电〔2020〕27号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm',
  confidence: 'secondary',
};
