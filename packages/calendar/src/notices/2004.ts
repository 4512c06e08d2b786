import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/**
 * 国务院办公厅关于2004年部分节假日安排的通知
 *
 * Number and date of issue from a copy on a provincial government site.
 */
export const notice2004: HolidayNotice = {
  year: 2004,
  number: '国办发明电〔2003〕53号',
  issuedOn: '2003-12-18',
  arrangements: [
    { festival: '元旦', off: ['01-01'] },
    { festival: '春节', off: ['01-22/01-28'], work: ['01-17', '01-18'] },
    { festival: '劳动节', off: ['05-01/05-07'], work: ['05-08', '05-09'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['10-09', '10-10'] },
  ],
};

export const source2004: NoticeSource = {
  number: '国办发明电〔2003〕53号',
  url: 'https://www.shaanxi.gov.cn/zfxxgk/zfgb/2004/d1q_4317/200806/t20080626_1641120.html',
  confidence: 'secondary',
};
