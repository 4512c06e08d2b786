import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 最高人民法院关于适用《中华人民共和国行政诉讼法》的解释 */
export const administrativeLitigationInterpretation = /* @__PURE__ */ instrument({
  id: 'administrative-litigation-interpretation',
  kind: 'judicial-interpretation',
  title: {
    zh: '最高人民法院关于适用《中华人民共和国行政诉讼法》的解释',
    en: 'Interpretation of the Supreme People’s Court on Applying the Administrative Litigation Law',
  },
  shortTitles: ['行政诉讼法解释', '行诉解释', '行政诉讼法司法解释', '适用行政诉讼法的解释'],
  versions: [
    {
      version: '2018',
      promulgatedOn: '2018-02-06',
      from: '2018-02-08',
      articles: 163,
      source: lawRefBook,
    },
  ],
});
