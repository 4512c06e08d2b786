import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const tendering2019 = /* @__PURE__ */ text('tendering-regulation', '2019');

/**
 * 公示中标候选人的期限: how soon the candidates are published. Unit: calendar days; the regulation has no clause that counts
 * working days.
 *
 * @source 招标投标法实施条例 (2019) art. 54(1)
 */
export const tenderCandidatesPublication = /* @__PURE__ */ deadlineRule({
  id: 'tender-candidates-publication',
  title: { zh: '公示中标候选人', en: 'Publish the candidates for a tender' },
  trigger: { zh: '收到评标报告之日', en: 'the day of receipt of the evaluation report' },
  versions: [{ from: '2019-03-02', term: calendarDays(3), basis: [tendering2019(54, 1)] }],
});

/**
 * 中标候选人公示期: how long the notice stands at least. Unit: calendar days.
 *
 * @source 招标投标法实施条例 (2019) art. 54(1)
 */
export const tenderCandidatesDuration = /* @__PURE__ */ deadlineRule({
  id: 'tender-candidates-duration',
  title: { zh: '中标候选人公示期', en: 'How long the candidates for a tender stay published' },
  trigger: { zh: '公示中标候选人之日', en: 'the day on which the candidates are published' },
  versions: [{ from: '2019-03-02', term: calendarDays(3), bound: 'at-least', basis: [tendering2019(54, 1)] }],
});
