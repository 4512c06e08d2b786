import { textOf } from '../cited.ts';
import { ground } from './ground.ts';

const civilServants = textOf('civil-servants-law', '2018');
/** 保守工作秘密的义务. */
const duty = { ...civilServants(14), item: 5 };
/** 不得泄露工作秘密. */
const ban = { ...civilServants(59), item: 11 };

/**
 * 工作秘密: protected by the Law on Guarding State Secrets (2024, art. 64) and the Civil Servants Law, but no reason of the
 * Regulation not to disclose. It withholds nothing by itself: another ground has to be found, or the matter referred.
 */
export const workSecret = /* @__PURE__ */ ground({
  id: 'work-secret',
  title: { zh: '工作秘密', en: 'Work secret' },
  nature: 'no-basis-of-its-own',
  decidedBy: 'organ',
  metWhen: 'isWorkSecret',
  answer: ['secrecy-referral'],
  versions: [
    { from: '2008-05-01', to: '2019-05-31', basis: [], confidence: 'inferred' },
    { from: '2019-06-01', to: '2024-04-30', basis: [duty, ban] },
    { from: '2024-05-01', basis: [textOf('state-secrets-law', '2024')(64), duty, ban] },
  ],
});
