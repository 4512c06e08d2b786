import type { HolidayLaw } from './holiday-law.ts';

/**
 * 全国年节及纪念日放假办法（2007年修订，国务院令第513号）: eleven days. 春节 begins on 除夕; 清明, 端午 and 中秋 are new, and
 * 劳动节 has one day left. Known from the holiday notices of 2008 and 2009.
 */
export const holidayLaw2007: HolidayLaw = {
  version: '2007',
  promulgatedOn: '2007-12-14',
  inForceFrom: '2008-01-01',
  confidence: 'secondary',
  days: {
    元旦: ['01-01'],
    春节: ['除夕', '初一', '初二'],
    清明节: ['清明'],
    劳动节: ['05-01'],
    端午节: ['端午'],
    中秋节: ['中秋'],
    国庆节: ['10-01', '10-02', '10-03'],
  },
};
