import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const planning2019 = /* @__PURE__ */ text('urban-planning-law', '2019');

/**
 * 城乡规划草案公告的期限: a notice that stands at least so long before the plan is submitted. Unit: calendar days.
 *
 * @source 城乡规划法 (2019) art. 26
 */
export const urbanPlanDraft = /* @__PURE__ */ deadlineRule({
  id: 'urban-plan-draft',
  title: { zh: '城乡规划草案公告', en: 'Notice of the draft of an urban or rural plan' },
  trigger: { zh: '公告规划草案之日', en: 'the day of the notice' },
  versions: [{ from: '2019-04-23', term: calendarDays(30), bound: 'at-least', basis: [planning2019(26)] }],
});
