import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2025年部分节假日安排的通知 */
export const notice2025: HolidayNotice = {
  year: 2025,
  number: '国办发明电〔2024〕12号',
  issuedOn: '2024-11-12',
  arrangements: [
    { festival: '元旦', off: ['01-01'] },
    { festival: '春节', off: ['01-28/02-04'], work: ['01-26', '02-08'] },
    { festival: '清明节', off: ['04-04/04-06'] },
    { festival: '劳动节', off: ['05-01/05-05'], work: ['04-27'] },
    { festival: '端午节', off: ['05-31/06-02'] },
    { festival: '国庆节、中秋节', off: ['10-01/10-08'], work: ['09-28', '10-11'] },
  ],
};

export const source2025: NoticeSource = {
  number: '国办发明电〔2024〕12号',
  url: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  confidence: 'secondary',
};
