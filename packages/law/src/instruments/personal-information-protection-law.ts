import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国个人信息保护法 */
export const personalInformationProtectionLaw = /* @__PURE__ */ instrument({
  id: 'personal-information-protection-law',
  kind: 'law',
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law' },
  shortTitles: ['个人信息保护法', '个保法'],
  versions: [
    {
      version: '2021',
      promulgatedOn: '2021-08-20',
      from: '2021-11-01',
      articles: 74,
      source: lawRefBook,
    },
  ],
});
