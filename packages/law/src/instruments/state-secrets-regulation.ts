import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国保守国家秘密法实施条例 */
export const stateSecretsRegulation = /* @__PURE__ */ instrument({
  id: 'state-secrets-regulation',
  kind: 'administrative-regulation',
  title: {
    zh: '中华人民共和国保守国家秘密法实施条例',
    en: 'Regulation Implementing the Law on Guarding State Secrets',
  },
  shortTitles: ['保守国家秘密法实施条例', '保密法实施条例', '保密条例'],
  versions: [
    {
      version: '2014',
      number: '国务院令第646号',
      promulgatedOn: '2014-01-17',
      from: '2014-03-01',
      articles: 45,
      source: lawRefBook,
    },
    {
      version: '2024',
      number: '国务院令第786号',
      promulgatedOn: '2024-07-10',
      from: '2024-09-01',
      articles: 74,
      source: lawRefBook,
    },
  ],
});
