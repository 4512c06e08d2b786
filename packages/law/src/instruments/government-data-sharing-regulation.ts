import { instrument } from '../instrument.ts';
import { chineseLaws } from '../sources.ts';

/** 政务数据共享条例 */
export const governmentDataSharingRegulation = /* @__PURE__ */ instrument({
  id: 'government-data-sharing-regulation',
  kind: 'administrative-regulation',
  title: { zh: '政务数据共享条例', en: 'Regulation on Sharing Government Data' },
  versions: [
    {
      version: '2025',
      promulgatedOn: '2025-05-28',
      from: '2025-08-01',
      articles: 44,
      source: chineseLaws,
    },
  ],
});
