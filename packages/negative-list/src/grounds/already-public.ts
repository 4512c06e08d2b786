import { answer2007, answer2019 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 已经主动公开: the applicant is told how to get it. Counted in the annual report as disclosed, which is our reading. */
export const alreadyPublic = /* @__PURE__ */ ground({
  id: 'already-public',
  title: { zh: '已经主动公开', en: 'Already public' },
  nature: 'already-public',
  decidedBy: 'organ',
  metWhen: all('isPublished', 'isRequest'),
  answer: ['tell-where-published'],
  outcome: 'disclosed',
  versions: [
    { from: '2008-05-01', to: '2019-05-14', basis: [answer2007(1)] },
    { from: '2019-05-15', basis: [answer2019(1)] },
  ],
});
