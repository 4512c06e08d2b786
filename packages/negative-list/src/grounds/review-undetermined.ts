import { regulation2007, regulation2019 } from '../cited.ts';
import { ground } from './ground.ts';

/** 不能确定是否可以公开: whoever reviews and cannot tell, asks the competent department or the secrecy administration. */
export const reviewUndetermined = /* @__PURE__ */ ground({
  id: 'review-undetermined',
  title: { zh: '保密审查不能确定是否可以公开', en: 'The review cannot determine' },
  nature: 'procedural',
  decidedBy: 'competent-authority',
  metWhen: 'reviewCannotDetermine',
  procedure: { when: 'isNotReviewed', steps: ['secrecy-review'] },
  answer: ['secrecy-referral'],
  versions: [
    { from: '2008-05-01', to: '2019-05-14', basis: [regulation2007(14, 3)] },
    { from: '2019-05-15', basis: [regulation2019(17, 3)] },
  ],
});
