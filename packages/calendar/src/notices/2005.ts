import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/**
 * 国务院办公厅关于2005年部分节假日安排的通知
 *
 * Number and date of issue from a copy on a law collection site.
 */
export const notice2005: HolidayNotice = {
  year: 2005,
  number: '国办发明电〔2004〕52号',
  issuedOn: '2004-12-17',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'] },
    { festival: '春节', off: ['02-09/02-15'], work: ['02-05', '02-06'] },
    { festival: '劳动节', off: ['05-01/05-07'], work: ['04-30', '05-08'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['10-08', '10-09'] },
  ],
};

export const source2005: NoticeSource = {
  number: '国办发明电〔2004〕52号',
  url: 'https://www.055110.com/law/1/27150.html',
  confidence: 'secondary',
};
