import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2012年部分节假日安排的通知 */
export const notice2012: HolidayNotice = {
  year: 2012,
  number: '国办发明电〔2011〕45号',
  issuedOn: '2011-12-06',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-03'], work: ['2011-12-31'] },
    { festival: '春节', off: ['01-22/01-28'], work: ['01-21', '01-29'] },
    { festival: '清明节', off: ['04-02/04-04'], work: ['03-31', '04-01'] },
    { festival: '劳动节', off: ['04-29/05-01'], work: ['04-28'] },
    { festival: '端午节', off: ['06-22/06-24'] },
    { festival: '中秋节、国庆节', off: ['09-30/10-07'], work: ['09-29'] },
  ],
};

export const source2012: NoticeSource = {
  number: '国办发明电〔2011〕45号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm',
  confidence: 'secondary',
};
