import { answer2007, regulation2019 } from '../cited.ts';
import { all } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 补正后申请内容仍不明确. */
export const stillUnclear = /* @__PURE__ */ ground({
  id: 'still-unclear',
  title: { zh: '补正后申请内容仍不明确', en: 'Still unclear after supplementation' },
  nature: 'unable',
  decidedBy: 'organ',
  metWhen: all('isUnclear', 'wasSupplemented', 'isRequest'),
  answer: ['state-reasons'],
  outcome: 'unable.still-unclear',
  versions: [
    { from: '2008-05-01', to: '2019-05-14', basis: [answer2007(4)], confidence: 'inferred' },
    { from: '2019-05-15', basis: [regulation2019(30)] },
  ],
});
