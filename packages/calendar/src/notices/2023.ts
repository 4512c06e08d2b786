import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2023年部分节假日安排的通知 */
export const notice2023: HolidayNotice = {
  year: 2023,
  number: '国办发明电〔2022〕16号',
  issuedOn: '2022-12-08',
  arrangements: [
    { festival: '元旦', off: ['2022-12-31/2023-01-02'] },
    { festival: '春节', off: ['01-21/01-27'], work: ['01-28', '01-29'] },
    { festival: '清明节', off: ['04-05'] },
    { festival: '劳动节', off: ['04-29/05-03'], work: ['04-23', '05-06'] },
    { festival: '端午节', off: ['06-22/06-24'], work: ['06-25'] },
    { festival: '中秋节、国庆节', off: ['09-29/10-06'], work: ['10-07', '10-08'] },
  ],
};

export const source2023: NoticeSource = {
  number: '国办发明电〔2022〕16号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
  confidence: 'secondary',
};
