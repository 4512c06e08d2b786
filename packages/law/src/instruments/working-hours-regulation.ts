import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 国务院关于职工工作时间的规定 */
export const workingHoursRegulation = /* @__PURE__ */ instrument({
  id: 'working-hours-regulation',
  kind: 'administrative-regulation',
  title: { zh: '国务院关于职工工作时间的规定', en: 'State Council Regulation on Working Hours' },
  shortTitles: ['职工工作时间的规定'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '1995',
      promulgatedOn: '1995-03-25',
      from: '1995-05-01',
      articles: 9,
      source: lawRefBook,
    },
  ],
});
