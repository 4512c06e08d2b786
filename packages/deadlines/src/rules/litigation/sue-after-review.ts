import type { Bilingual } from '@zwgk/core';
import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays } from '../../rule/term.ts';
import { litigationLaw1989, litigationLaw2014, litigationLaw2017 } from '../../rule/texts.ts';

const lawOtherwise: Bilingual = { zh: '法律另有规定的除外', en: 'unless a law provides otherwise' };

/**
 * 经复议后的起诉期限: how long one has to sue after reconsideration, or after its period ran out without a decision. Unit:
 * calendar days; the last day rolls past days off.
 *
 * @source 行政诉讼法 (1989) art. 38(2), (2014) and (2017) art. 45
 */
export const sueAfterReview = /* @__PURE__ */ deadlineRule({
  id: 'sue-after-review',
  title: { zh: '经复议后提起行政诉讼', en: 'Sue after reconsideration' },
  trigger: {
    zh: '收到复议决定书之日或者复议期限届满之日',
    en: 'the day the decision is received, or the period for deciding ends',
  },
  versions: [
    {
      from: '1990-10-01',
      to: '2015-04-30',
      term: calendarDays(15),
      exception: lawOtherwise,
      computation: 'litigation',
      notCounted: ['transit'],
      basis: [litigationLaw1989(38, 2)],
    },
    {
      from: '2015-05-01',
      to: '2017-06-30',
      term: calendarDays(15),
      exception: lawOtherwise,
      computation: 'litigation',
      notCounted: ['obstacle', 'transit'],
      basis: [litigationLaw2014(45), litigationLaw2014(48, 1)],
    },
    {
      from: '2017-07-01',
      term: calendarDays(15),
      exception: lawOtherwise,
      computation: 'litigation',
      notCounted: ['obstacle', 'transit'],
      basis: [litigationLaw2017(45), litigationLaw2017(48, 1)],
    },
  ],
});
