import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/**
 * 国务院办公厅关于2011年部分节假日安排的通知
 *
 * Signed on 9 December 2010, published on the 10th.
 */
export const notice2011: HolidayNotice = {
  year: 2011,
  number: '国办发明电〔2010〕40号',
  issuedOn: '2010-12-09',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'] },
    { festival: '春节', off: ['02-02/02-08'], work: ['01-30', '02-12'] },
    { festival: '清明节', off: ['04-03/04-05'], work: ['04-02'] },
    { festival: '劳动节', off: ['04-30/05-02'] },
    { festival: '端午节', off: ['06-04/06-06'] },
    { festival: '中秋节', off: ['09-10/09-12'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['10-08', '10-09'] },
  ],
};

export const source2011: NoticeSource = {
  number: '国办发明电〔2010〕40号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm',
};
