import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2022年部分节假日安排的通知 */
export const notice2022: HolidayNotice = {
  year: 2022,
  number: '国办发明电〔2021〕11号',
  issuedOn: '2021-10-25',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'] },
    { festival: '春节', off: ['01-31/02-06'], work: ['01-29', '01-30'] },
    { festival: '清明节', off: ['04-03/04-05'], work: ['04-02'] },
    { festival: '劳动节', off: ['04-30/05-04'], work: ['04-24', '05-07'] },
    { festival: '端午节', off: ['06-03/06-05'] },
    { festival: '中秋节', off: ['09-10/09-12'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['10-08', '10-09'] },
  ],
};

export const source2022: NoticeSource = {
  number: '国办发明电〔2021〕11号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm',
  confidence: 'secondary',
};
