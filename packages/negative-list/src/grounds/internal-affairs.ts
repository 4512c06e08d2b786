import { regulation2019 } from '../cited.ts';
import { any } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 内部事务信息: personnel, logistics, internal workflow. The organ need not disclose it. */
export const internalAffairs = /* @__PURE__ */ ground({
  id: 'internal-affairs',
  title: { zh: '内部事务信息', en: 'Internal affairs' },
  nature: 'discretionary',
  decidedBy: 'organ',
  metWhen: 'isInternalAffairs',
  unless: any('mustBeDisclosed', 'organDiscloses', 'isPublished'),
  answer: ['state-reasons'],
  outcome: 'withheld.internal-affairs',
  versions: [
    {
      from: '2010-01-01',
      to: '2019-05-14',
      basis: [{ instrument: 'requests-opinion', version: '2010' }],
      confidence: 'recalled',
      note: {
        zh: '2007年条例没有这一事项，实践依据国务院办公厅的意见；其发布日期未能查到，按文号年份计',
        en: 'Not in the text of 2007; practice rested on an opinion of the General Office, whose day is not known: its year is that of its number',
      },
    },
    { from: '2019-05-15', basis: [regulation2019(16, 1)] },
  ],
});
