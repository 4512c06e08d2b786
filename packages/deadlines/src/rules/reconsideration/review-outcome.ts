import type { Bilingual } from '@zwgk/core';
import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays, noneStated } from '../../rule/term.ts';
import {
  reconsiderationLaw2023,
  reconsiderationRegulation2007,
  reconsiderationRegulation2026,
} from '../../rule/texts.ts';

const periodSetElsewhere: Bilingual = {
  zh: '法律、法规、规章规定了期限的，从其规定；政府信息公开申请按条例的答复期限',
  en: 'unless a law, regulation or rule sets a period, as the Regulation does for the reply to a disclosure request',
};

/**
 * 重新作出行政行为的期限: how long an organ has that is told to act again, where no law, regulation or rule sets a period.
 * Unit: calendar days. For a disclosure request the Regulation sets one, that of the reply, which is our reading. From which
 * day the sixty run is not stated; we take receipt of the decision.
 *
 * @source 行政复议法实施条例 (2007) art. 49(1), (2026) arts 58(1), 71
 */
export const reviewRedo = /* @__PURE__ */ deadlineRule({
  id: 'review-redo',
  title: { zh: '按复议决定重新作出行政行为', en: 'Act again as the reconsideration decision orders' },
  trigger: { zh: '收到责令重作的复议决定之日', en: 'the day the decision that orders it is received' },
  versions: [
    {
      from: '2007-08-01',
      to: '2026-06-30',
      term: calendarDays(60),
      basis: [reconsiderationRegulation2007(49, 1)],
      exception: periodSetElsewhere,
    },
    {
      from: '2026-07-01',
      term: calendarDays(60),
      basis: [reconsiderationRegulation2026(58, 1), reconsiderationRegulation2026(71)],
      exception: periodSetElsewhere,
      consequence: {
        zh: '逾期的，依行政复议法第八十三条追究责任',
        en: 'lateness is answered for under art. 83 of the Reconsideration Law',
      },
    },
  ],
});

/**
 * 处理期限轻微违法: a slight breach of a period, without real effect on important procedural rights, may only be declared
 * unlawful. No number: late is not the same as annulled.
 *
 * @source 行政复议法实施条例 (2026) art. 59 item 1
 */
export const reviewMinorLateness = /* @__PURE__ */ deadlineRule({
  id: 'review-minor-lateness',
  title: { zh: '处理期限轻微违法', en: 'A slight breach of a handling period' },
  trigger: { zh: '处理期限届满之日', en: 'the day the handling period ends' },
  versions: [
    {
      from: '2026-07-01',
      term: noneStated('nothing'),
      basis: [reconsiderationRegulation2026(59, 1, 1)],
      consequence: {
        zh: '对重要程序性权利不产生实际影响的，可以只确认违法，不撤销',
        en: 'where important procedural rights are not really affected the act may be declared unlawful only, and not annulled',
      },
    },
  ],
});

/**
 * 复议前置案件的起诉期限: how long one has to sue where reconsideration had to come first, and was refused, dismissed or not
 * decided in time. Unit: calendar days; the last day rolls past days off.
 *
 * @source 行政复议法 (2023) art. 34
 */
export const reviewToCourt = /* @__PURE__ */ deadlineRule({
  id: 'review-to-court',
  title: {
    zh: '复议前置案件不受理、驳回或者逾期不答复后起诉',
    en: 'Sue after mandatory reconsideration was refused, dismissed or not decided in time',
  },
  trigger: {
    zh: '收到决定书之日或者行政复议期限届满之日',
    en: 'the day the decision is received, or the period for deciding ends',
  },
  versions: [
    {
      from: '2024-01-01',
      term: calendarDays(15),
      computation: 'litigation',
      notCounted: ['transit'],
      basis: [reconsiderationLaw2023(34)],
    },
  ],
});
