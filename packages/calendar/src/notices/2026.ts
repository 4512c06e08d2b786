import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2026年部分节假日安排的通知 */
export const notice2026: HolidayNotice = {
  year: 2026,
  number: '国办发明电〔2025〕7号',
  issuedOn: '2025-11-04',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'], work: ['01-04'] },
    { festival: '春节', off: ['02-15/02-23'], work: ['02-14', '02-28'] },
    { festival: '清明节', off: ['04-04/04-06'] },
    { festival: '劳动节', off: ['05-01/05-05'], work: ['05-09'] },
    { festival: '端午节', off: ['06-19/06-21'] },
    { festival: '中秋节', off: ['09-25/09-27'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['09-20', '10-10'] },
  ],
};

export const source2026: NoticeSource = {
  number: '国办发明电〔2025〕7号',
  url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  confidence: 'secondary',
};
