import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 国家机关、事业单位贯彻《国务院关于职工工作时间的规定》的实施办法 */
export const workingHoursMeasures = /* @__PURE__ */ instrument({
  id: 'working-hours-measures',
  kind: 'normative-document',
  title: {
    zh: '国家机关、事业单位贯彻《国务院关于职工工作时间的规定》的实施办法',
    en: 'Measures Implementing the Regulation on Working Hours in State Organs and Public Institutions',
  },
  versions: [
    {
      version: '1995',
      number: '人薪发〔1995〕32号',
      promulgatedOn: '1995-03-26',
      from: '1995-05-01',
      articles: 12,
      source: lawRefBook,
    },
  ],
});
