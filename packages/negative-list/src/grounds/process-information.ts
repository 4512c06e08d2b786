import { regulation2019 } from '../cited.ts';
import { all, any } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 过程性信息: records of discussion, drafts, letters of consultation, requests for instructions and reports. */
export const processInformation = /* @__PURE__ */ ground({
  id: 'process-information',
  title: { zh: '过程性信息', en: 'Process information' },
  nature: 'discretionary',
  decidedBy: 'organ',
  metWhen: all('isProcessInformation', 'predatesDecision'),
  unless: any('mustBeDisclosed', 'organDiscloses', 'isPublished'),
  answer: ['prove-process', 'state-reasons'],
  outcome: 'withheld.process-information',
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
    { from: '2019-05-15', basis: [regulation2019(16, 2)] },
  ],
});
