import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/**
 * 国务院办公厅关于2009年部分节假日安排的通知
 *
 * The number was read in the text; the date of issue rests on a secondary table.
 */
export const notice2009: HolidayNotice = {
  year: 2009,
  number: '国办发明电〔2008〕42号',
  issuedOn: '2008-12-04',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'], work: ['01-04'] },
    { festival: '春节', off: ['01-25/01-31'], work: ['01-24', '02-01'] },
    { festival: '清明节', off: ['04-04/04-06'] },
    { festival: '劳动节', off: ['05-01/05-03'] },
    { festival: '端午节', off: ['05-28/05-30'], work: ['05-31'] },
    { festival: '国庆节、中秋节', off: ['10-01/10-08'], work: ['09-27', '10-10'] },
  ],
};

export const source2009: NoticeSource = {
  number: '国办发明电〔2008〕42号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm',
  confidence: 'secondary',
};
