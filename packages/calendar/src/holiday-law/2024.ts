import type { HolidayLaw } from './holiday-law.ts';

/**
 * 全国年节及纪念日放假办法（2024年修订，国务院令第795号）: thirteen days. 除夕 and 2 May are new. The days were read in the
 * text; the date in force comes from a secondary source, while the text says from publication (article 8).
 */
export const holidayLaw2024: HolidayLaw = {
  version: '2024',
  promulgatedOn: '2024-11-10',
  inForceFrom: '2025-01-01',
  confidence: 'secondary',
  days: {
    元旦: ['01-01'],
    春节: ['除夕', '初一', '初二', '初三'],
    清明节: ['清明'],
    劳动节: ['05-01', '05-02'],
    端午节: ['端午'],
    中秋节: ['中秋'],
    国庆节: ['10-01', '10-02', '10-03'],
  },
};
