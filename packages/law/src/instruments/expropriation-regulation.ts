import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 国有土地上房屋征收与补偿条例 */
export const expropriationRegulation = /* @__PURE__ */ instrument({
  id: 'expropriation-regulation',
  kind: 'administrative-regulation',
  title: {
    zh: '国有土地上房屋征收与补偿条例',
    en: 'Regulation on Expropriating Houses on State-owned Land and on Compensation',
  },
  shortTitles: ['房屋征收与补偿条例'],
  versions: [
    {
      version: '2011',
      number: '国务院令第590号',
      promulgatedOn: '2011-01-21',
      from: '2011-01-21',
      articles: 35,
      source: lawRefBook,
    },
  ],
});
