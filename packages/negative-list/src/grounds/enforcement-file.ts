import { regulation2019 } from '../cited.ts';
import { any } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 行政执法案卷: the file of a licence, penalty or coercion case. */
export const enforcementFile = /* @__PURE__ */ ground({
  id: 'enforcement-file',
  title: { zh: '行政执法案卷', en: 'Enforcement case file' },
  nature: 'discretionary',
  decidedBy: 'organ',
  metWhen: 'isEnforcementFile',
  unless: any('mustBeDisclosed', 'organDiscloses', 'isPublished'),
  answer: ['state-reasons'],
  outcome: 'withheld.enforcement-file',
  versions: [{ from: '2019-05-15', basis: [regulation2019(16, 2)] }],
});
