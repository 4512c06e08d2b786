import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 信访工作条例 */
export const petitionRegulation = /* @__PURE__ */ instrument({
  id: 'petition-regulation',
  kind: 'party-regulation',
  title: { zh: '信访工作条例', en: 'Regulation on Petition Work' },
  versions: [
    {
      version: '2022',
      promulgatedOn: '2022-02-25',
      from: '2022-05-01',
      articles: 50,
      source: lawRefBook,
    },
  ],
});
