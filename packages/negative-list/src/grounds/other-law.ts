import { regulation2019 } from '../cited.ts';
import { ground } from './ground.ts';

/** 法律、行政法规禁止公开: what a neighbouring law forbids to disclose. Which one, its bars say, or the reply has to. */
export const otherLaw = /* @__PURE__ */ ground({
  id: 'other-law',
  title: { zh: '法律、行政法规禁止公开', en: 'Forbidden by another law or administrative regulation' },
  nature: 'mandatory',
  decidedBy: 'organ',
  metWhen: 'forbiddenByOtherLaw',
  answer: ['cite-statute', 'state-reasons'],
  outcome: 'withheld.other-law',
  versions: [
    // The text of 2007 has no such clause; the other law forbids by itself.
    { from: '2008-05-01', to: '2019-05-14', basis: [], confidence: 'inferred' },
    { from: '2019-05-15', basis: [regulation2019(14)] },
  ],
});
