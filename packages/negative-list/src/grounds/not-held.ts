import { answer2007, answer2019 } from '../cited.ts';
import { all, any } from '../conditions/rule.ts';
import { ground } from './ground.ts';

/** 本机关不掌握: a reasonable search found nothing, or another organ answers for it. */
export const notHeld = /* @__PURE__ */ ground({
  id: 'not-held',
  title: { zh: '本机关不掌握相关政府信息', en: 'Not held by this organ' },
  nature: 'unable',
  decidedBy: 'organ',
  metWhen: all(any('wasNotFound', 'belongsToAnotherOrgan'), 'isRequest'),
  procedure: { when: 'isSaidNotToBeHeld', steps: ['search'] },
  answer: ['name-responsible-organ', 'state-reasons'],
  outcome: 'unable.not-held',
  versions: [
    { from: '2008-05-01', to: '2019-05-14', basis: [answer2007(3)] },
    { from: '2019-05-15', basis: [answer2019(4), answer2019(5)] },
  ],
});
