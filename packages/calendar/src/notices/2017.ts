import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2017年部分节假日安排的通知 */
export const notice2017: HolidayNotice = {
  year: 2017,
  number: '国办发明电〔2016〕17号',
  issuedOn: '2016-12-01',
  arrangements: [
    { festival: '元旦', off: ['01-01/01-02'] },
    { festival: '春节', off: ['01-27/02-02'], work: ['01-22', '02-04'] },
    { festival: '清明节', off: ['04-02/04-04'], work: ['04-01'] },
    { festival: '劳动节', off: ['05-01'] },
    { festival: '端午节', off: ['05-28/05-30'], work: ['05-27'] },
    { festival: '中秋节、国庆节', off: ['10-01/10-08'], work: ['09-30'] },
  ],
};

export const source2017: NoticeSource = {
  number: '国办发明电〔2016〕17号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm',
  confidence: 'secondary',
};
