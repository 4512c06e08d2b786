import type { HolidayLaw } from './holiday-law.ts';

/** 全国年节及纪念日放假办法（2013年修订，国务院令第644号）: eleven days. 春节 begins on 初一 again. */
export const holidayLaw2013: HolidayLaw = {
  version: '2013',
  promulgatedOn: '2013-12-11',
  inForceFrom: '2014-01-01',
  days: {
    元旦: ['01-01'],
    春节: ['初一', '初二', '初三'],
    清明节: ['清明'],
    劳动节: ['05-01'],
    端午节: ['端午'],
    中秋节: ['中秋'],
    国庆节: ['10-01', '10-02', '10-03'],
  },
};
