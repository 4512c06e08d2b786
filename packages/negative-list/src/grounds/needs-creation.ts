import { regulation2019 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 没有现成信息需要另行制作: existing information would have to be processed or analysed. What can be separated is given. */
export const needsCreation = /* @__PURE__ */ ground({
  id: 'needs-creation',
  title: { zh: '没有现成信息需要另行制作', en: 'Would have to be made' },
  nature: 'unable',
  decidedBy: 'organ',
  metWhen: all('wouldHaveToBeMade', 'isRequest'),
  unless: 'isPublished',
  answer: ['state-reasons'],
  outcome: 'unable.needs-creation',
  versions: [{ from: '2019-05-15', basis: [regulation2019(38)] }],
});
