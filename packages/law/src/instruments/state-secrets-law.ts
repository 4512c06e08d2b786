import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 中华人民共和国保守国家秘密法 */
export const stateSecretsLaw = /* @__PURE__ */ instrument({
  id: 'state-secrets-law',
  kind: 'law',
  title: { zh: '中华人民共和国保守国家秘密法', en: 'Law on Guarding State Secrets' },
  shortTitles: ['保守国家秘密法', '保密法'],
  hasEarlierTexts: true,
  versions: [
    {
      version: '2010',
      promulgatedOn: '2010-04-29',
      from: '2010-10-01',
      articles: 53,
      source: lawRefBook,
    },
    {
      version: '2024',
      promulgatedOn: '2024-02-27',
      from: '2024-05-01',
      articles: 65,
      source: lawRefBook,
    },
  ],
});
