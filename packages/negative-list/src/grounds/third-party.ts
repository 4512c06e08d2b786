import { regulation2007, regulation2019 } from '../cited.ts';
import { all, any } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/**
 * 保护第三方合法权益: trade secrets, privacy and the like, where disclosure would harm a third party. It yields to consent,
 * and, once the third party has been heard, to a public interest that weighs more.
 */
export const thirdParty = /* @__PURE__ */ ground({
  id: 'third-party',
  title: { zh: '保护第三方合法权益', en: 'Lawful rights of third parties' },
  nature: 'mandatory-with-exceptions',
  decidedBy: 'organ',
  metWhen: all('touchesThirdPartyRights', any('thirdPartyObjectsWithReason', 'disclosureWouldHarmThirdParty')),
  unless: any('thirdPartyConsents', all('thirdPartyWasHeard', 'withholdingGravelyHarmsPublicInterest')),
  procedure: { when: 'touchesThirdPartyRights', steps: ['third-party-consultation'] },
  answer: ['state-reasons'],
  outcome: 'withheld.third-party',
  versions: [
    { from: '2008-05-01', to: '2019-05-14', basis: [regulation2007(14, 4), regulation2007(23)] },
    { from: '2019-05-15', basis: [regulation2019(15), regulation2019(32)] },
  ],
});
