import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2008年部分节假日安排的通知 */
export const notice2008: HolidayNotice = {
  year: 2008,
  number: '国办发明电〔2007〕52号',
  issuedOn: '2007-12-15',
  arrangements: [
    { festival: '元旦', off: ['2007-12-30/2008-01-01'], work: ['2007-12-29'] },
    { festival: '春节', off: ['02-06/02-12'], work: ['02-02', '02-03'] },
    { festival: '清明节', off: ['04-04/04-06'] },
    { festival: '劳动节', off: ['05-01/05-03'], work: ['05-04'] },
    { festival: '端午节', off: ['06-07/06-09'] },
    { festival: '中秋节', off: ['09-13/09-15'] },
    { festival: '国庆节', off: ['09-29/10-05'], work: ['09-27', '09-28'] },
  ],
};

export const source2008: NoticeSource = {
  number: '国办发明电〔2007〕52号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm',
  confidence: 'secondary',
};
