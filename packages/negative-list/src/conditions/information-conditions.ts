import { match } from 'ts-pattern';
import type { Candidate, FactValue } from '../facts/facts.ts';
import { type ClassificationState, classificationState } from './classification.ts';
import { byAnswer, condition, either, stated, type Truth } from './condition.ts';
import { isBarred } from './is-barred.ts';

type Kind = FactValue<'kinds'>[number];

const isOfKind =
  (...wanted: readonly Kind[]) =>
  ({ kinds }: Candidate): Truth => {
    if (kinds === undefined || kinds === 'unknown') return 'unknown';
    return kinds.some((kind) => wanted.includes(kind)) ? 'yes' : 'no';
  };

/** A matter that may be a state secret, or has been one and was not reviewed, is neither one nor none. */
const isStateSecret = (state: ClassificationState): Truth =>
  match(state)
    .with('stands', () => 'yes' as const)
    .with('declassified', () => 'no' as const)
    .with('expired', 'pending', 'disputed', () => 'unknown' as const)
    .with('none', () => 'no' as const)
    .with('unknown', () => 'unknown' as const)
    .exhaustive();

/** Conditions on what the information is. */
export const informationConditions = {
  classificationStands: condition(
    '定密有效且未解密',
    'it is classified, and neither expired nor declassified',
    ['classification', 'classificationEndsOn', 'classifiedOn', 'classificationLevel'],
    (facts, on) => {
      const state = classificationState(facts, on);
      return state === 'none' ? 'no' : isStateSecret(state);
    },
    ['classification'],
  ),
  reviewCannotDetermine: byAnswer(
    '保密审查不能确定是否可以公开',
    'the review cannot determine whether it may be disclosed',
    'secrecyReview',
    { passed: 'no', undetermined: 'yes', 'not-done': 'unknown' },
  ),
  isNotReviewed: condition('尚未经过保密审查', 'it has not been reviewed', ['secrecyReview'], ({ secrecyReview }) =>
    secrecyReview === 'passed' || secrecyReview === 'undetermined' ? 'no' : 'yes',
  ),
  isWorkSecret: stated('属于工作秘密', 'it is a work secret', 'workSecret'),
  forbiddenByOtherLaw: condition(
    '其他法律、行政法规禁止公开',
    'another law or administrative regulation forbids disclosure',
    ['bars'],
    (facts, on) => isBarred(facts, 'other-law', on),
  ),
  mayEndangerSecurityOrStability: condition(
    '公开可能危及国家安全、公共安全、经济安全、社会稳定',
    'disclosure may endanger national, public or economic security, or social stability',
    ['endangers'],
    ({ endangers }) => {
      if (endangers === undefined || endangers === 'unknown') return 'unknown';
      return endangers.length > 0 ? 'yes' : 'no';
    },
  ),
  isInternalAffairs: condition(
    '属于人事管理、后勤管理、内部工作流程',
    'it is about personnel, logistics or internal workflow',
    ['kinds'],
    isOfKind('personnel', 'logistics', 'internal-workflow'),
  ),
  isProcessInformation: condition(
    '属于讨论记录、过程稿、磋商信函、请示报告',
    'it is a record of discussion, a draft, a letter of consultation, a request for instructions or a report',
    ['kinds'],
    isOfKind('discussion-record', 'draft', 'consultation-letter', 'request-or-report'),
  ),
  // Only a plain no takes it out: an organ that does not know when it was made goes on protecting it.
  predatesDecision: condition(
    '不能排除形成于决定作出之前',
    'it is not known to have been made after the decision',
    ['formedBeforeDecision', 'decisionMade'],
    ({ formedBeforeDecision }) => (formedBeforeDecision === 'no' ? 'no' : 'yes'),
  ),
  isEnforcementFile: condition(
    '属于行政执法案卷',
    'it belongs to an enforcement case file',
    ['kinds'],
    isOfKind('enforcement-file'),
  ),
  isRegistryRecord: condition(
    '有关法律、行政法规对信息的获取有特别规定',
    'a law or administrative regulation has rules of its own on how it is obtained',
    ['kinds', 'bars'],
    (facts, on) => either(isOfKind('registry-record')(facts), isBarred(facts, 'registry-lookup', on)),
  ),
  mustBeDisclosed: condition(
    '法律、法规、规章规定应当公开',
    'a law, regulation or rule says that it is to be disclosed',
    ['mustDiscloseItem', 'lawRequiresDisclosure'],
    ({ mustDiscloseItem: item = 'unknown', lawRequiresDisclosure = 'unknown' }) =>
      either(item === 'unknown' ? 'unknown' : item === 'none' ? 'no' : 'yes', lawRequiresDisclosure),
  ),
  // Unless it says that it discloses, an organ that need not is taken not to.
  organDiscloses: condition(
    '本机关决定公开',
    'the organ decides to disclose it',
    ['organDecidesToDisclose'],
    ({ organDecidesToDisclose }) => (organDecidesToDisclose === 'yes' ? 'yes' : 'no'),
  ),
  isPublished: condition('已经主动公开', 'it has been published', ['alreadyPublic'], ({ alreadyPublic }) =>
    alreadyPublic === 'yes' ? 'yes' : 'no',
  ),
  needsApproval: condition(
    '公开需要批准而尚未批准',
    'its publication needs an approval that has not been given',
    ['approval', 'bars'],
    ({ approval = 'unknown', bars = 'unknown' }, on) => {
      if (approval === 'given') return 'no';
      const own = approval === 'unknown' ? 'unknown' : approval === 'needed' ? 'yes' : 'no';
      return bars === 'unknown' ? own : either(own, isBarred({ bars }, 'approval-needed', on));
    },
    ['approval'],
  ),
} as const;
