import { regulation2019 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 逾期不补正: without good reason the request counts as abandoned. */
export const supplementMissed = /* @__PURE__ */ ground({
  id: 'supplement-missed',
  title: { zh: '无正当理由逾期不补正', en: 'Supplementation missed' },
  nature: 'procedural',
  decidedBy: 'organ',
  metWhen: all('isUnclear', 'supplementWasMissed', 'isRequest'),
  outcome: 'other.supplement-missed',
  versions: [{ from: '2019-05-15', basis: [regulation2019(30)] }],
});
