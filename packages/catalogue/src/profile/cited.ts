import type { Citation } from '@zwgk/core';
import { deadlineRuleRef, type ItemTerm, type TimeLimit } from '../item/time-limit.ts';

/** Cites one text of an instrument by article, paragraph and item; `0` for the paragraph passes it over. */
const textOf =
  (instrument: string, version: string) =>
  (article: number, paragraph = 0, item = 0): Citation => ({
    instrument,
    version,
    article,
    ...(paragraph > 0 && { paragraph }),
    ...(item > 0 && { item }),
  });

/** 政府信息公开条例 */
export const regulation2007 = /* @__PURE__ */ textOf('disclosure-regulation', '2007');
export const regulation2019 = /* @__PURE__ */ textOf('disclosure-regulation', '2019');

/** 预算法 */
export const budgetLaw2018 = /* @__PURE__ */ textOf('budget-law', '2018');

/** 关于规范政府信息公开平台有关事项的通知: its sections on the columns were seen on platforms, not read. */
export const platformNotice: Citation = { instrument: 'platform-notice', version: '2019' };

/** A national time limit by its id, with its number where it has one; a test of `@zwgk/operations` holds it to the rules. */
export const limitedBy = (rule: string, term?: ItemTerm): TimeLimit => ({
  kind: 'rule',
  rule: deadlineRuleRef(rule),
  ...(term !== undefined && { term }),
});

/** 形成或者变更之日起20个工作日内: the same number in both texts. */
export const proactively: readonly TimeLimit[] = [
  /* @__PURE__ */ limitedBy('proactive-disclosure', { unit: 'working-days', amount: 20 }),
];
