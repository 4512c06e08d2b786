import { regulation2007, regulation2019 } from '../cited.ts';
import { ground } from './ground.ts';

/**
 * 国家秘密: what is lawfully classified. It stays so until it is declassified: a period that has run out opens nothing by
 * itself, since the organ that classified it has to review it before it is published.
 */
export const stateSecret = /* @__PURE__ */ ground({
  id: 'state-secret',
  title: { zh: '国家秘密', en: 'State secret' },
  nature: 'mandatory',
  decidedBy: 'classifying-organ',
  metWhen: 'classificationStands',
  answer: ['classification-proof', 'state-reasons'],
  outcome: 'withheld.state-secret',
  versions: [
    { from: '2008-05-01', to: '2019-05-14', basis: [regulation2007(14, 4)] },
    { from: '2019-05-15', basis: [regulation2019(14)] },
  ],
});
