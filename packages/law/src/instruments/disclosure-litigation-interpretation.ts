import { instrument } from '../instrument.ts';
import { chineseLaws, lawRefBook } from '../sources.ts';

/** 最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释 */
export const disclosureLitigationInterpretation = /* @__PURE__ */ instrument({
  id: 'disclosure-litigation-interpretation',
  kind: 'judicial-interpretation',
  title: {
    zh: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
    en: 'Interpretation of the Supreme People’s Court on Applying the Law in Administrative Cases of Government Information Disclosure',
  },
  shortTitles: ['关于审理政府信息公开行政案件适用法律若干问题的解释', '政府信息公开司法解释'],
  versions: [
    {
      version: '2011',
      title: {
        zh: '最高人民法院关于审理政府信息公开行政案件若干问题的规定',
        en: 'Provisions of the Supreme People’s Court on Administrative Cases of Government Information Disclosure',
      },
      number: '法释〔2011〕17号',
      promulgatedOn: '2011-07-29',
      from: '2011-08-13',
      articles: 13,
      source: lawRefBook,
    },
    {
      version: '2025',
      number: '法释〔2025〕8号',
      promulgatedOn: '2025-05-19',
      from: '2025-06-01',
      articles: 15,
      source: chineseLaws,
      confidence: { promulgatedOn: 'secondary' },
    },
  ],
});
