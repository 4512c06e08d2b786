import type { Bilingual } from '@zwgk/core';
import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays, noneStated, workingDays } from '../../rule/term.ts';
import {
  reconsiderationLaw2023,
  reconsiderationRegulation2007,
  reconsiderationRegulation2026,
} from '../../rule/texts.ts';

const acceptance: Bilingual = { zh: '受理行政复议申请之日', en: 'the day the application is accepted' };

/** 提级审理. @source 行政复议法实施条例 (2026) art. 40 */
const higherAuthorityTakesOver: Bilingual = {
  zh: '上级行政复议机关提级审理的，自其收到案件材料之日',
  en: 'a higher authority takes the case up, on the day it receives the file',
};

const silence: Bilingual = {
  zh: '逾期不作决定的，须先复议的案件可以起诉；申请人也可以向上级行政机关反映',
  en: 'where no decision is made in time, a case that had to come here first may go to court; the applicant may also turn to the higher organ',
};

const excludedUntil2026 = ['on-site-inspection', 'expert-appraisal'] as const;
const excludedSince2026 = [...excludedUntil2026, 'higher-organ'] as const;
const excludedBasis2007 = [reconsiderationRegulation2007(34, 3), reconsiderationRegulation2007(37)];
const excludedBasis2026 = [
  reconsiderationRegulation2026(40),
  reconsiderationRegulation2026(45),
  reconsiderationRegulation2026(46),
];

const shorterByLaw: Bilingual = {
  zh: '法律规定的行政复议期限少于六十日的，从其规定',
  en: 'unless a law gives fewer than sixty days',
};

/**
 * 普通程序的复议审理期限: how long the authority has to decide. Unit: calendar days. It may be extended once the head of its
 * office approves, and the parties are told.
 *
 * @source 行政复议法 (2023) art. 62(1); 行政复议法实施条例 (2007) arts 34, 37, (2026) arts 40, 45, 46
 */
export const reviewDecideOrdinary = /* @__PURE__ */ deadlineRule({
  id: 'review-decide-ordinary',
  title: { zh: '作出行政复议决定（普通程序）', en: 'Decide on reconsideration (ordinary procedure)' },
  trigger: acceptance,
  versions: [
    {
      from: '2024-01-01',
      to: '2026-06-30',
      term: calendarDays(60),
      exception: shorterByLaw,
      extension: calendarDays(30),
      computation: 'reconsideration',
      notCounted: excludedUntil2026,
      basis: [reconsiderationLaw2023(62, 1), ...excludedBasis2007],
      consequence: silence,
    },
    {
      from: '2026-07-01',
      term: calendarDays(60),
      exception: shorterByLaw,
      extension: calendarDays(30),
      computation: 'reconsideration',
      notCounted: excludedSince2026,
      restartedBy: higherAuthorityTakesOver,
      basis: [reconsiderationLaw2023(62, 1), ...excludedBasis2026],
      consequence: silence,
    },
  ],
});

/**
 * 简易程序的复议审理期限: disclosure cases may go this way where the facts are clear. Unit: calendar days, without extension.
 *
 * @source 行政复议法 (2023) arts 53(1) item 4, 62(2); 行政复议法实施条例 (2007) arts 34, 37, (2026) arts 40, 45, 46
 */
export const reviewDecideSimplified = /* @__PURE__ */ deadlineRule({
  id: 'review-decide-simplified',
  title: { zh: '作出行政复议决定（简易程序）', en: 'Decide on reconsideration (simplified procedure)' },
  trigger: acceptance,
  versions: [
    {
      from: '2024-01-01',
      to: '2026-06-30',
      term: calendarDays(30),
      computation: 'reconsideration',
      notCounted: excludedUntil2026,
      basis: [reconsiderationLaw2023(62, 2), reconsiderationLaw2023(53, 1, 4), ...excludedBasis2007],
      consequence: silence,
    },
    {
      from: '2026-07-01',
      term: calendarDays(30),
      computation: 'reconsideration',
      notCounted: excludedSince2026,
      restartedBy: higherAuthorityTakesOver,
      basis: [reconsiderationLaw2023(62, 2), reconsiderationLaw2023(53, 1, 4), ...excludedBasis2026],
      consequence: silence,
    },
  ],
});

/**
 * 简易程序发送申请书副本: how soon the respondent gets the application. Unit: working days.
 *
 * @source 行政复议法 (2023) arts 54(1), 88
 */
export const reviewSimplifiedCopy = /* @__PURE__ */ deadlineRule({
  id: 'review-simplified-copy',
  title: {
    zh: '向被申请人发送复议申请书副本（简易程序）',
    en: 'Send the application to the respondent (simplified procedure)',
  },
  trigger: acceptance,
  versions: [
    {
      from: '2024-01-01',
      term: workingDays(3),
      computation: 'reconsideration',
      basis: [reconsiderationLaw2023(54, 1)],
    },
  ],
});

/**
 * 简易程序被申请人答复: how soon the respondent answers and hands in its evidence. Unit: working days.
 *
 * @source 行政复议法 (2023) arts 54(1), 88
 */
export const reviewSimplifiedResponse = /* @__PURE__ */ deadlineRule({
  id: 'review-simplified-response',
  title: {
    zh: '被申请人提出书面答复并提交证据（简易程序）',
    en: 'The respondent answers and hands in its evidence (simplified procedure)',
  },
  trigger: { zh: '被申请人收到申请书副本之日', en: 'the day the respondent receives the application' },
  versions: [
    {
      from: '2024-01-01',
      term: workingDays(5),
      computation: 'reconsideration',
      basis: [reconsiderationLaw2023(54, 1)],
    },
  ],
});

/**
 * 不计入复议审理期限的时间: inspection on site and appraisal. They have no length of their own.
 *
 * @source 行政复议法实施条例 (2007) arts 34(3), 37, (2026) arts 45, 46
 */
export const reviewExcludedTime = /* @__PURE__ */ deadlineRule({
  id: 'review-excluded-time',
  title: { zh: '不计入行政复议审理期限的时间', en: 'Time left out of the period for deciding' },
  trigger: { zh: '现场勘验、鉴定开始之日', en: 'the day the inspection or the appraisal begins' },
  versions: [
    {
      from: '2007-08-01',
      to: '2026-06-30',
      term: noneStated('on-the-event'),
      notCounted: excludedUntil2026,
      basis: excludedBasis2007,
    },
    {
      from: '2026-07-01',
      term: noneStated('on-the-event'),
      notCounted: excludedUntil2026,
      basis: [reconsiderationRegulation2026(45), reconsiderationRegulation2026(46)],
    },
  ],
});

/**
 * 提级审理的移送: how soon the lower authority hands over a case that the higher one takes up. Unit: working days.
 *
 * @source 行政复议法实施条例 (2026) art. 40(3)
 */
export const reviewPromoted = /* @__PURE__ */ deadlineRule({
  id: 'review-promoted',
  title: { zh: '移送提级审理的行政复议案件', en: 'Hand over a case that the higher authority takes up' },
  trigger: {
    zh: '收到上级行政复议机关提级审理通知之日',
    en: 'the day the higher authority’s notice is received',
  },
  versions: [
    {
      from: '2026-07-01',
      term: workingDays(5),
      computation: 'reconsideration',
      basis: [reconsiderationRegulation2026(40, 3)],
      consequence: {
        zh: '审理期限自上级行政复议机关收到案件材料之日起重新计算，报请期间不计入',
        en: 'the period for deciding starts anew when the higher authority receives the file; the time spent asking it is left out',
      },
    },
  ],
});
