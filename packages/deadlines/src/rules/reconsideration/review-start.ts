import type { Bilingual } from '@zwgk/core';
import { type DeadlineRule, type DeadlineRuleVersionData, deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays, noneStated } from '../../rule/term.ts';
import { type Article, reconsiderationRegulation2007, reconsiderationRegulation2026 } from '../../rule/texts.ts';

const startsTheTime: Bilingual = {
  zh: '申请行政复议的六十日自该日起算，该日不计入',
  en: 'the sixty days for applying run from that day, which is not counted',
};

const urgentExempt: Bilingual = {
  zh: '紧急情况下请求保护人身权、财产权的，不受此限',
  en: 'urgent demands for the protection of person or property are exempt',
};

type Place = Parameters<Article>;

const fixesStart = {
  term: noneStated('on-the-event'),
  computation: 'reconsideration',
  consequence: startsTheTime,
} as const;

const until2026 = (...place: Place): DeadlineRuleVersionData => ({
  ...fixesStart,
  from: '2007-08-01',
  to: '2026-06-30',
  basis: [reconsiderationRegulation2007(...place)],
});

const since2026 = (...place: Place): DeadlineRuleVersionData => ({
  ...fixesStart,
  from: '2026-07-01',
  basis: [reconsiderationRegulation2026(...place)],
});

/**
 * 行政复议申请期限的起算: from which day the time for applying runs, by how the act reached the person. They fix a start and
 * have no length; only a duty for which no period is set has one, of 60 calendar days.
 *
 * @source 行政复议法实施条例 (2007) arts 15, 16, (2026) arts 23, 24
 */
export const reviewStartRules = [
  /* @__PURE__ */ deadlineRule({
    id: 'review-start-on-the-spot',
    title: { zh: '复议期限起算：当场作出的行为', en: 'Start of the time for reconsideration: an act on the spot' },
    trigger: { zh: '行政行为作出之日', en: 'the day of the act' },
    versions: [until2026(15, 1, 1), since2026(23, 1, 1)],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'review-start-direct-service',
    title: { zh: '复议期限起算：直接送达', en: 'Start of the time for reconsideration: service in person' },
    trigger: {
      zh: '受送达人签收之日；2026年7月1日起，拒绝签收的为拒绝之日',
      en: 'the day the recipient signs; from 1 July 2026, or refuses to sign',
    },
    versions: [until2026(15, 1, 2), since2026(23, 1, 2)],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'review-start-post',
    title: { zh: '复议期限起算：邮寄送达', en: 'Start of the time for reconsideration: service by post' },
    trigger: {
      zh: '邮件签收单上签收之日，没有签收单的为送达回执上签名之日；2026年7月1日起，也可以是邮政机构记载的签收之日',
      en: 'the day signed on the mail slip, else on the service receipt; from 1 July 2026, or the day of signing that the post recorded',
    },
    versions: [until2026(15, 1, 3), since2026(23, 1, 3)],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'review-start-electronic',
    title: { zh: '复议期限起算：电子送达', en: 'Start of the time for reconsideration: electronic service' },
    trigger: {
      zh: '法律文书到达受送达人指定的系统之日',
      en: 'the day the paper reaches the system that the recipient named',
    },
    versions: [
      {
        ...since2026(23, 1, 4),
        exception: {
          zh: '法律、行政法规另有规定的除外',
          en: 'unless a law or an administrative regulation provides otherwise',
        },
      },
    ],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'review-start-announcement',
    title: { zh: '复议期限起算：公告', en: 'Start of the time for reconsideration: announcement' },
    trigger: { zh: '公告规定的期限届满之日', en: 'the day the period of the announcement ends' },
    versions: [until2026(15, 1, 4), since2026(23, 1, 5)],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'review-start-late-notice',
    title: { zh: '复议期限起算：事后补充告知', en: 'Start of the time for reconsideration: notice given later' },
    trigger: { zh: '收到补充告知的通知之日', en: 'the day the later notice is received' },
    versions: [until2026(15, 1, 5), since2026(23, 1, 6)],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'review-start-proven-knowledge',
    title: { zh: '复议期限起算：被申请人证明已经知道', en: 'Start of the time for reconsideration: knowledge proven' },
    trigger: {
      zh: '证据材料证明其知道之日；2026年7月1日起，包括应当知道之日',
      en: 'the day on which, as the evidence proves, the person knew; from 1 July 2026, or should have known',
    },
    versions: [until2026(15, 1, 6), since2026(23, 2)],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'review-start-inaction',
    title: {
      zh: '复议期限起算：有履行期限的不作为',
      en: 'Start of the time for reconsideration: a duty with a period, not performed',
    },
    trigger: { zh: '履行期限届满之日', en: 'the day the period for performance ends' },
    versions: [
      { ...until2026(16, 1, 1), exception: urgentExempt },
      {
        ...since2026(24, 1, 1),
        exception: urgentExempt,
        consequence: {
          zh: '申请行政复议的六十日自该日起算；条文没有列入政府信息公开申请',
          en: 'the sixty days for applying run from that day; disclosure requests are not among the duties that the article lists',
        },
      },
    ],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'review-start-inaction-no-period',
    title: {
      zh: '复议期限起算：没有履行期限的不作为',
      en: 'Start of the time for reconsideration: a duty without a period, not performed',
    },
    trigger: { zh: '行政机关收到履行职责申请之日', en: 'the day the organ receives the demand to perform' },
    versions: [
      { ...until2026(16, 1, 2), term: calendarDays(60), computation: 'unstated', exception: urgentExempt },
      { ...since2026(24, 1, 2), term: calendarDays(60), computation: 'unstated', exception: urgentExempt },
    ],
  }),
] as const satisfies readonly DeadlineRule[];
