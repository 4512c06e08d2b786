import { regulation2019 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 无正当理由大量反复申请: clearly too many, and the reasons that the applicant was asked for are not acceptable. */
export const excessive = /* @__PURE__ */ ground({
  id: 'excessive',
  title: { zh: '无正当理由大量反复申请', en: 'Excessive requests' },
  nature: 'procedural',
  decidedBy: 'organ',
  metWhen: all('isExcessive', 'reasonsNotAcceptable', 'isRequest'),
  procedure: { when: 'isExcessive', steps: ['ask-reasons'] },
  outcome: 'unprocessed.excessive',
  versions: [{ from: '2019-05-15', basis: [regulation2019(35)] }],
});
