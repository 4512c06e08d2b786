import type { HolidayLaw } from './holiday-law.ts';

/** 全国年节及纪念日放假办法（1999年修订，国务院令第270号）: ten days. Known from the holiday notices made under it. */
export const holidayLaw1999: HolidayLaw = {
  version: '1999',
  promulgatedOn: '1999-09-18',
  inForceFrom: '1999-09-18',
  confidence: 'secondary',
  days: {
    元旦: ['01-01'],
    春节: ['初一', '初二', '初三'],
    劳动节: ['05-01', '05-02', '05-03'],
    国庆节: ['10-01', '10-02', '10-03'],
  },
};
