import { deadlineRule } from '../../rule/deadline-rule.ts';
import { hours } from '../../rule/term.ts';
import { whole } from '../../rule/texts.ts';

const notice2016 = /* @__PURE__ */ whole('public-opinion-notice', '2016');
const rules2016 = /* @__PURE__ */ whole('open-government-rules', '2016');
const workPoints2016 = /* @__PURE__ */ whole('disclosure-work-points', '2016');

/** Neither notice says in what was read of them whether the hours run from the event or from its detection. */
const trigger = {
  zh: '发现舆情（或者事件发生）之时',
  en: 'the moment at which the public opinion is detected (or the event happens)',
} as const;

/**
 * 特别重大、重大突发事件舆情的权威信息发布: authoritative information on a grave emergency. Unit: hours; nights and days off
 * count.
 *
 * @source 国办发〔2016〕80号
 */
export const opinionMajorStatement = /* @__PURE__ */ deadlineRule({
  id: 'opinion-major-statement',
  title: {
    zh: '就特别重大、重大突发事件舆情发布权威信息',
    en: 'Publish authoritative information on public opinion about a grave emergency',
  },
  trigger,
  startReading: 'hour-start',
  versions: [{ from: '2016-11-10', term: hours(5), basis: [rules2016], confidence: 'secondary' }],
});

/**
 * 特别重大、重大突发事件舆情的新闻发布会: the press conference on a grave emergency. Unit: hours. The number stands in three
 * documents of 2016, the oldest of which are known without their dates.
 *
 * @source 国办发〔2016〕19号, 国办发〔2016〕61号, 国办发〔2016〕80号
 */
export const opinionMajorPress = /* @__PURE__ */ deadlineRule({
  id: 'opinion-major-press',
  title: {
    zh: '就特别重大、重大突发事件舆情举行新闻发布会',
    en: 'Hold a press conference on public opinion about a grave emergency',
  },
  trigger,
  startReading: 'hour-start',
  versions: [{ term: hours(24), basis: [notice2016, rules2016, workPoints2016], confidence: 'secondary' }],
});

/**
 * 其他政务舆情的回应: the response to other public opinion about government. Unit: hours.
 *
 * @source 国办发〔2016〕61号
 */
export const opinionOther = /* @__PURE__ */ deadlineRule({
  id: 'opinion-other',
  title: { zh: '回应其他政务舆情', en: 'Respond to other public opinion about government' },
  trigger,
  startReading: 'hour-start',
  versions: [{ term: hours(48), basis: [notice2016], confidence: 'secondary' }],
});
