import { instrument } from '../instrument.ts';
import { chineseLaws, lawRefBook } from '../sources.ts';

/** 不动产登记暂行条例 */
export const propertyRegistryRegulation = /* @__PURE__ */ instrument({
  id: 'property-registry-regulation',
  kind: 'administrative-regulation',
  title: { zh: '不动产登记暂行条例', en: 'Provisional Regulation on Registering Immovable Property' },
  versions: [
    {
      version: '2014',
      number: '国务院令第656号',
      promulgatedOn: '2014-11-24',
      from: '2015-03-01',
      articles: 35,
      source: lawRefBook,
      confidence: { articles: 'recalled' },
    },
    {
      version: '2019',
      promulgatedOn: '2019-03-24',
      from: '2019-03-24',
      articles: 35,
      source: lawRefBook,
      confidence: { from: 'recalled', promulgatedOn: 'secondary' },
    },
    {
      version: '2024',
      promulgatedOn: '2024-03-10',
      from: '2024-05-01',
      articles: 35,
      source: chineseLaws,
      confidence: { from: 'recalled', promulgatedOn: 'secondary' },
    },
  ],
});
