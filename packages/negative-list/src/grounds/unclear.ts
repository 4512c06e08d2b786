import { answer2007, regulation2019 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 申请内容不明确: the applicant is asked once to supplement. */
export const unclear = /* @__PURE__ */ ground({
  id: 'unclear',
  title: { zh: '申请内容不明确', en: 'Unclear request' },
  nature: 'procedural',
  decidedBy: 'organ',
  metWhen: all('isUnclear', 'supplementIsOpen', 'isRequest'),
  answer: ['supplement-notice'],
  versions: [
    { from: '2008-05-01', to: '2019-05-14', basis: [answer2007(4)] },
    { from: '2019-05-15', basis: [regulation2019(30)] },
  ],
});
