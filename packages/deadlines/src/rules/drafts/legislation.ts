import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const legislation2023 = /* @__PURE__ */ text('legislation-law', '2023');
const regulations2017 = /* @__PURE__ */ text('regulation-making-regulation', '2017');
const rules2017 = /* @__PURE__ */ text('rule-making-regulation', '2017');

const trigger = { zh: '公布草案之日', en: 'the day of publication of the draft' } as const;

const regulationException = {
  zh: '一般如此；经国务院决定不公布的除外',
  en: 'as a rule; not where the State Council decides against publication',
} as const;

/**
 * 法律草案公开征求意见的期限: a period that lasts at least so long. Unit: calendar days.
 *
 * @source 立法法 (2023) art. 40
 */
export const lawDraftComments = /* @__PURE__ */ deadlineRule({
  id: 'law-draft-comments',
  title: { zh: '法律草案公开征求意见', en: 'Public comments on the draft of a law' },
  trigger,
  versions: [
    {
      from: '2023-03-15',
      term: calendarDays(30),
      bound: 'at-least',
      exception: {
        zh: '一般如此；经委员长会议决定不公布的除外',
        en: 'as a rule; not where the Council of Chairpersons decides against publication',
      },
      basis: [legislation2023(40)],
    },
  ],
});

/**
 * 行政法规草案公开征求意见的期限: a period that lasts at least so long. Unit: calendar days. The number stands in the
 * regulation on their making; the law of 2023 wants the draft published.
 *
 * @source 行政法规制定程序条例 (2017) arts 13(2), 20(2); 立法法 (2023) art. 74(2)
 */
export const adminRegulationComments = /* @__PURE__ */ deadlineRule({
  id: 'admin-regulation-comments',
  title: { zh: '行政法规草案公开征求意见', en: 'Public comments on the draft of an administrative regulation' },
  trigger,
  versions: [
    {
      from: '2018-05-01',
      to: '2023-03-14',
      term: calendarDays(30),
      bound: 'at-least',
      exception: regulationException,
      basis: [regulations2017(13, 2), regulations2017(20, 2)],
    },
    {
      from: '2023-03-15',
      term: calendarDays(30),
      bound: 'at-least',
      exception: regulationException,
      basis: [regulations2017(13, 2), regulations2017(20, 2), legislation2023(74, 2)],
    },
  ],
});

/**
 * 规章草案公开征求意见的期限: a period that lasts at least so long. Unit: calendar days.
 *
 * @source 规章制定程序条例 (2017) art. 15(2)
 */
export const rulesComments = /* @__PURE__ */ deadlineRule({
  id: 'rules-comments',
  title: { zh: '规章草案公开征求意见', en: 'Public comments on the draft of a rule' },
  trigger,
  versions: [
    {
      from: '2018-05-01',
      term: calendarDays(30),
      bound: 'at-least',
      exception: { zh: '一般如此；依法需要保密的除外', en: 'as a rule; not what the law keeps secret' },
      basis: [rules2017(15, 2)],
    },
  ],
});

/**
 * 行政法规、规章公布至施行的间隔: thirty days have to pass after publication, so that the day after the due date is the first
 * on which the text can be in force. Unit: calendar days.
 *
 * @source 行政法规制定程序条例 (2017) art. 29; 规章制定程序条例 (2017) art. 32
 */
export const effectiveAfterPublication = /* @__PURE__ */ deadlineRule({
  id: 'effective-after-publication',
  title: {
    zh: '行政法规、规章公布至施行的间隔',
    en: 'The time between publication and entry into force of a regulation or a rule',
  },
  trigger: { zh: '公布之日', en: 'the day of publication' },
  versions: [
    {
      from: '2018-05-01',
      term: calendarDays(30),
      bound: 'at-least',
      exception: {
        zh: '涉及国家安全、外汇汇率、货币政策，以及不立即施行将有碍施行的，可以自公布之日起施行',
        en: 'from the day of publication where national security, exchange rates or monetary policy are at stake, or waiting would hinder it',
      },
      basis: [regulations2017(29), rules2017(32)],
    },
  ],
});
