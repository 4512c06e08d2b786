import { instrument } from '../instrument.ts';
import { chineseLaws } from '../sources.ts';

/** 中华人民共和国政府信息公开条例 */
export const disclosureRegulation = /* @__PURE__ */ instrument({
  id: 'disclosure-regulation',
  kind: 'administrative-regulation',
  title: { zh: '中华人民共和国政府信息公开条例', en: 'Regulation on Government Information Disclosure' },
  shortTitles: ['政府信息公开条例', '信息公开条例'],
  versions: [
    {
      version: '2007',
      number: '国务院令第492号',
      promulgatedOn: '2007-04-05',
      from: '2008-05-01',
      articles: 38,
      source: chineseLaws,
    },
    {
      version: '2019',
      number: '国务院令第711号',
      promulgatedOn: '2019-04-03',
      from: '2019-05-15',
      articles: 56,
      source: chineseLaws,
    },
  ],
});
