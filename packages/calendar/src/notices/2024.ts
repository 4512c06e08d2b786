import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2024年部分节假日安排的通知 */
export const notice2024: HolidayNotice = {
  year: 2024,
  number: '国办发明电〔2023〕7号',
  issuedOn: '2023-10-25',
  arrangements: [
    { festival: '元旦', off: ['01-01'] },
    { festival: '春节', off: ['02-10/02-17'], work: ['02-04', '02-18'] },
    { festival: '清明节', off: ['04-04/04-06'], work: ['04-07'] },
    { festival: '劳动节', off: ['05-01/05-05'], work: ['04-28', '05-11'] },
    { festival: '端午节', off: ['06-10'] },
    { festival: '中秋节', off: ['09-15/09-17'], work: ['09-14'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['09-29', '10-12'] },
  ],
};

export const source2024: NoticeSource = {
  number: '国办发明电〔2023〕7号',
  url: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
  confidence: 'secondary',
};
