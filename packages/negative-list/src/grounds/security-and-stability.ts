import { regulation2007, regulation2019 } from '../cited.ts';
import { ground } from './ground.ts';

/** 三安全一稳定: what may endanger national, public or economic security, or social stability. */
export const securityAndStability = /* @__PURE__ */ ground({
  id: 'security-and-stability',
  title: { zh: '危及“三安全一稳定”', en: 'National, public and economic security, and social stability' },
  nature: 'mandatory',
  decidedBy: 'organ',
  metWhen: 'mayEndangerSecurityOrStability',
  answer: ['show-harm', 'state-reasons'],
  outcome: 'withheld.security-and-stability',
  versions: [
    {
      from: '2008-05-01',
      to: '2019-05-14',
      basis: [regulation2007(8)],
      note: { zh: '总则性规定，不是列明的不予公开事项', en: 'A general clause, not a listed exemption' },
    },
    { from: '2019-05-15', basis: [regulation2019(14)] },
  ],
});
