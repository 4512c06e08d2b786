import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays, noneStated } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const expropriation2011 = /* @__PURE__ */ text('expropriation-regulation', '2011');

/**
 * 房屋征收补偿方案征求意见的期限: a period that lasts at least so long. Unit: calendar days.
 *
 * @source 国有土地上房屋征收与补偿条例 (2011) art. 10(2)
 */
export const housingExpropriationComments = /* @__PURE__ */ deadlineRule({
  id: 'housing-expropriation-comments',
  title: {
    zh: '国有土地上房屋征收补偿方案征求意见',
    en: 'Public comments on the compensation plan of a housing expropriation',
  },
  trigger: { zh: '公布征收补偿方案之日', en: 'the day of publication of the compensation plan' },
  versions: [{ from: '2011-01-21', term: calendarDays(30), bound: 'at-least', basis: [expropriation2011(10, 2)] }],
});

/**
 * 公告房屋征收决定的期限: the decision is announced promptly. Without a number.
 *
 * @source 国有土地上房屋征收与补偿条例 (2011) art. 13
 */
export const housingExpropriationNoticesDecision = /* @__PURE__ */ deadlineRule({
  id: 'housing-expropriation-notices-decision',
  title: { zh: '公告房屋征收决定', en: 'Announce the decision of a housing expropriation' },
  trigger: { zh: '作出房屋征收决定之日', en: 'the day of the decision' },
  versions: [{ from: '2011-01-21', term: noneStated('promptly'), basis: [expropriation2011(13)] }],
});

/**
 * 公布房屋调查结果: to the persons expropriated, within the zone. Without a number.
 *
 * @source 国有土地上房屋征收与补偿条例 (2011) art. 15
 */
export const housingExpropriationNoticesSurvey = /* @__PURE__ */ deadlineRule({
  id: 'housing-expropriation-notices-survey',
  title: { zh: '公布房屋调查结果', en: 'Publish what the survey of the houses found' },
  trigger: { zh: '房屋调查登记完成之日', en: 'the day on which the survey is done' },
  versions: [
    {
      from: '2011-01-21',
      term: noneStated('nothing'),
      basis: [expropriation2011(15)],
      consequence: {
        zh: '在房屋征收范围内向被征收人公布',
        en: 'it is published within the zone, to the persons expropriated',
      },
    },
  ],
});

/**
 * 公布分户补偿情况: to the persons expropriated, within the zone, household by household. Without a number.
 *
 * @source 国有土地上房屋征收与补偿条例 (2011) art. 29
 */
export const housingExpropriationNoticesCompensation = /* @__PURE__ */ deadlineRule({
  id: 'housing-expropriation-notices-compensation',
  title: { zh: '公布分户补偿情况', en: 'Publish the compensation of each household' },
  trigger: { zh: '确定分户补偿之日', en: 'the day on which the compensation of the households stands' },
  versions: [
    {
      from: '2011-01-21',
      term: noneStated('nothing'),
      basis: [expropriation2011(29)],
      consequence: {
        zh: '在房屋征收范围内向被征收人公布',
        en: 'it is published within the zone, to the persons expropriated',
      },
    },
  ],
});
