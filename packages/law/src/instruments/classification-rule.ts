import { instrument } from '../instrument.ts';
import { chineseLaws } from '../sources.ts';

/** 国家秘密定密管理规定 */
export const classificationRule = /* @__PURE__ */ instrument({
  id: 'classification-rule',
  kind: 'departmental-rule',
  title: { zh: '国家秘密定密管理规定', en: 'Rule on Classifying State Secrets' },
  shortTitles: ['定密管理规定', '定密规定'],
  versions: [
    {
      version: '2014',
      title: { zh: '国家秘密定密管理暂行规定', en: 'Provisional Rule on Classifying State Secrets' },
      number: '国家保密局令第1号',
      promulgatedOn: '2014-03-09',
      from: '2014-03-09',
      articles: 47,
      source: chineseLaws,
      confidence: { from: 'secondary', articles: 'secondary' },
    },
    {
      version: '2025',
      promulgatedOn: '2025-03-18',
      from: '2025-05-01',
      articles: 56,
      source: chineseLaws,
    },
  ],
});
