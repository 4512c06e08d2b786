import { instrument } from '../instrument.ts';
import { lawRefBook } from '../sources.ts';

/** 优化营商环境条例 */
export const businessEnvironmentRegulation = /* @__PURE__ */ instrument({
  id: 'business-environment-regulation',
  kind: 'administrative-regulation',
  title: { zh: '优化营商环境条例', en: 'Regulation on Improving the Business Environment' },
  versions: [
    {
      version: '2019',
      number: '国务院令第722号',
      promulgatedOn: '2019-10-22',
      from: '2020-01-01',
      articles: 72,
      source: lawRefBook,
    },
  ],
});
