import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/**
 * 国务院办公厅关于2010年部分节假日安排的通知
 *
 * Signed on 7 December 2009, published on the 8th.
 */
export const notice2010: HolidayNotice = {
  year: 2010,
  number: '国办发明电〔2009〕27号',
  issuedOn: '2009-12-07',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'] },
    { festival: '春节', off: ['02-13/02-19'], work: ['02-20', '02-21'] },
    { festival: '清明节', off: ['04-03/04-05'] },
    { festival: '劳动节', off: ['05-01/05-03'] },
    { festival: '端午节', off: ['06-14/06-16'], work: ['06-12', '06-13'] },
    { festival: '中秋节', off: ['09-22/09-24'], work: ['09-19', '09-25'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['09-26', '10-09'] },
  ],
};

export const source2010: NoticeSource = {
  number: '国办发明电〔2009〕27号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm',
};
