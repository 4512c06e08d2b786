import { answer2019 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 重复申请: the same applicant has been answered on the same information. */
export const repeat = /* @__PURE__ */ ground({
  id: 'repeat',
  title: { zh: '重复申请', en: 'Repeated request' },
  nature: 'procedural',
  decidedBy: 'organ',
  metWhen: all('wasAnsweredBefore', 'isRequest'),
  outcome: 'unprocessed.repeat',
  versions: [{ from: '2019-05-15', basis: [answer2019(6)] }],
});
