import { regulation2007 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 三需要: until 2019 a request had to serve a special need of the applicant’s own. */
export const noSpecialNeed = /* @__PURE__ */ ground({
  id: 'no-special-need',
  title: { zh: '不符合“三需要”', en: 'No special need of the applicant’s own' },
  nature: 'procedural',
  decidedBy: 'organ',
  metWhen: all('lacksSpecialNeed', 'isRequest'),
  answer: ['state-reasons'],
  outcome: 'other.other',
  versions: [{ from: '2008-05-01', to: '2019-05-14', basis: [regulation2007(13)] }],
});
