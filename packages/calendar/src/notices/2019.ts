import type { HolidayNotice } from '../document/holiday-notice.ts';
import type { NoticeSource } from '../document/notice-source.ts';

/** 国务院办公厅关于2019年部分节假日安排的通知, as first issued; `../amendments/2019.ts` changes it. */
export const notice2019: HolidayNotice = {
  year: 2019,
  number: '国办发明电〔2018〕15号',
  issuedOn: '2018-12-04',
  arrangements: [
    { festival: '元旦', off: ['2018-12-30/2019-01-01'], work: ['2018-12-29'] },
    { festival: '春节', off: ['02-04/02-10'], work: ['02-02', '02-03'] },
    { festival: '清明节', off: ['04-05'] },
    { festival: '劳动节', off: ['05-01'] },
    { festival: '端午节', off: ['06-07'] },
    { festival: '中秋节', off: ['09-13'] },
    { festival: '国庆节', off: ['10-01/10-07'], work: ['09-29', '10-12'] },
  ],
};

export const source2019: NoticeSource = {
  number: '国办发明电〔2018〕15号',
  url: 'https://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
  confidence: 'secondary',
};
