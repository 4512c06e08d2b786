import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays, noneStated } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const decisions2019 = /* @__PURE__ */ text('major-decisions-regulation', '2019');

/**
 * 重大行政决策草案公开征求意见的期限: a period that lasts at least so long. Unit: calendar days.
 *
 * @source 重大行政决策程序暂行条例 (2019) art. 15
 */
export const majorDecisionComments = /* @__PURE__ */ deadlineRule({
  id: 'major-decision-comments',
  title: { zh: '重大行政决策草案公开征求意见', en: 'Public comments on the draft of a major decision' },
  trigger: { zh: '公布决策草案之日', en: 'the day of publication of the draft' },
  versions: [
    {
      from: '2019-09-01',
      term: calendarDays(30),
      bound: 'at-least',
      exception: {
        zh: '因情况紧急等原因需要缩短的，公开征求意见时应当说明',
        en: 'it may be shorter in urgency, which has to be said when comments are asked for',
      },
      basis: [decisions2019(15, 1)],
    },
  ],
});

/**
 * 送达听证会材料的期限: so long before the hearing. Unit: calendar days, counted back.
 *
 * @source 重大行政决策程序暂行条例 (2019) art. 16(3)
 */
export const majorDecisionHearing = /* @__PURE__ */ deadlineRule({
  id: 'major-decision-hearing',
  title: { zh: '送达听证会材料', en: 'Serve the material of a hearing on its participants' },
  trigger: { zh: '召开听证会之日', en: 'the day of the hearing' },
  versions: [{ from: '2019-09-01', term: calendarDays(7), bound: 'before', basis: [decisions2019(16, 3)] }],
});

/**
 * 公布重大行政决策的期限: the decision is made known promptly. Without a number.
 *
 * @source 重大行政决策程序暂行条例 (2019) art. 32
 */
export const majorDecisionPublish = /* @__PURE__ */ deadlineRule({
  id: 'major-decision-publish',
  title: { zh: '公布重大行政决策', en: 'Publish a major decision' },
  trigger: { zh: '作出决策之日', en: 'the day of the decision' },
  versions: [
    {
      from: '2019-09-01',
      term: noneStated('promptly'),
      exception: { zh: '依法不予公开的除外', en: 'not what the law keeps from the public' },
      basis: [decisions2019(32)],
      consequence: {
        zh: '社会公众普遍关心的，应当说明意见采纳情况',
        en: 'where the public is widely concerned, it is said how comments were used',
      },
    },
  ],
});
