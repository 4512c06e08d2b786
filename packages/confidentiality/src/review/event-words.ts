import type { Bilingual } from '@zwgk/core';
import type { DetectionResolution, ReferralAnswer, ReferralBody, ReviewDecision, ReviewEventType } from './event.ts';

const EVENTS: Readonly<Record<ReviewEventType, Bilingual>> = {
  drafted: { zh: '拟稿', en: 'drafted' },
  revised: { zh: '修改', en: 'revised' },
  escalated: { zh: '列为重大事项', en: 'held to be important' },
  scanned: { zh: '检测', en: 'scanned' },
  'detection-resolved': { zh: '处理检测结果', en: 'detection dealt with' },
  'marking-found': { zh: '发现国家秘密标志', en: 'marking found' },
  declassified: { zh: '解密', en: 'declassified' },
  'originator-consented': { zh: '原定密机关同意公开', en: 'originating organ consents' },
  'mark-removed': { zh: '去除标志', en: 'marking removed' },
  reviewed: { zh: '审查', en: 'reviewed' },
  referred: { zh: '报请确定', en: 'referred' },
  'referral-answered': { zh: '确定意见', en: 'referral answered' },
  published: { zh: '公开', en: 'published' },
  withheld: { zh: '决定不予公开', en: 'decided to withhold' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
  'leak-found': { zh: '发现泄露', en: 'leak found' },
  'leak-reported': { zh: '报告泄露', en: 'leak reported' },
};

/** The name of a kind of event. */
export const eventWords = (type: ReviewEventType, language: 'zh' | 'en'): string => EVENTS[type][language];

export const decisionWords: Readonly<Record<ReviewDecision, Bilingual>> = {
  passed: { zh: '同意', en: 'passed' },
  returned: { zh: '退回修改', en: 'returned for changes' },
  refused: { zh: '不同意公开', en: 'refused' },
  undetermined: { zh: '不能确定', en: 'cannot be determined' },
};

export const resolutionWords: Readonly<Record<DetectionResolution, Bilingual>> = {
  removed: { zh: '已删除或者遮盖', en: 'removed or masked' },
  'false-alarm': { zh: '误报', en: 'a false alarm' },
  'public-by-law': { zh: '依法公开', en: 'public by law' },
  consented: { zh: '本人同意公开', en: 'the person consents' },
};

export const bodyWords: Readonly<Record<ReferralBody, Bilingual>> = {
  'competent-department': { zh: '有关主管部门', en: 'the competent department' },
  'secrecy-administration': { zh: '保密行政管理部门', en: 'the secrecy administration' },
};

export const answerWords: Readonly<Record<ReferralAnswer, Bilingual>> = {
  'may-be-published': { zh: '可以公开', en: 'may be published' },
  'publish-in-part': { zh: '区分处理后可以公开', en: 'may be published in part' },
  'must-not-be-published': { zh: '不得公开', en: 'must not be published' },
};
