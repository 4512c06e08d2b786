import { deadlineRule } from '../../rule/deadline-rule.ts';
import { workingDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const civilServants2018 = /* @__PURE__ */ text('civil-servants-law', '2018');

/**
 * 拟录用公务员名单公示的期限: a notice that stands at least so long. Unit: working days.
 *
 * @source 公务员法 (2018) art. 32
 */
export const civilServantRecruitmentNotice = /* @__PURE__ */ deadlineRule({
  id: 'civil-servant-recruitment-notice',
  title: { zh: '拟录用公务员名单公示', en: 'Notice of the civil servants to be hired' },
  trigger: { zh: '公示名单之日', en: 'the day on which the names are published' },
  versions: [{ from: '2019-06-01', term: workingDays(5), bound: 'at-least', basis: [civilServants2018(32)] }],
});
