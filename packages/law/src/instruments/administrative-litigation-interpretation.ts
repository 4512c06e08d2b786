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
      version: '2015',
      title: {
        zh: '最高人民法院关于适用《中华人民共和国行政诉讼法》若干问题的解释',
        en: 'Interpretation of the Supreme People’s Court on Some Questions of Applying the Administrative Litigation Law',
      },
      number: '法释〔2015〕9号',
      promulgatedOn: '2015-04-22',
      from: '2015-05-01',
      articles: 27,
      source: lawRefBook,
      confidence: { number: 'secondary', promulgatedOn: 'secondary', from: 'inferred' },
    },
    {
      version: '2018',
      promulgatedOn: '2018-02-06',
      from: '2018-02-08',
      articles: 163,
      source: lawRefBook,
    },
  ],
});
