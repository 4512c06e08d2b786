import type { Citation, Confidence, Dated, PlainDateLike } from '@zwgk/core';
import { onDate, parsePlainDate } from '@zwgk/core';
import {
  disclosure2007,
  disclosure2019,
  law2024,
  regulation2014,
  regulation2024,
  rule2025,
} from '../marking/rules/cited.ts';
import type { ChecklistItem, Provenance, ReviewPolicy, ReviewStage } from './policy.ts';

const national = (basis: readonly Citation[], confidence: Confidence = 'primary'): Provenance => ({
  basis,
  confidence,
  origin: 'national',
});

/** What differs from one version of the law to the next. */
interface NationalVersion {
  readonly review: readonly Citation[];
  readonly referral: readonly Citation[];
  readonly secrets: readonly Citation[];
  readonly security: readonly Citation[];
  readonly thirdParties: readonly Citation[];
  readonly undetermined: readonly Citation[];
  readonly leak: readonly Citation[];
  readonly holderOpinion?: readonly Citation[];
}

/** 保密审查: one review, by the body that the organ has named for it. How many sign is left to the organ. */
const secrecyReview = (basis: readonly Citation[]): ReviewStage => ({
  id: 'secrecy-review',
  title: { zh: '保密审查', en: 'secrecy review' },
  when: 'always',
  roles: ['secrecy-officer'],
  signers: 1,
  ...national(basis),
});

/** 对拟公开的已解密事项提出保密审查意见: a duty of the classification authority holder. */
const holderOpinion = (basis: readonly Citation[]): ReviewStage => ({
  id: 'holder-opinion',
  title: { zh: '定密责任人审查意见', en: 'opinion of the classification authority holder' },
  when: 'declassified',
  roles: ['classification-holder'],
  signers: 1,
  ...national(basis),
});

/** What may not be disclosed is in the law; that the reviewer ticks each point is our reading of 逐项. */
const contentGate = ({ secrets, security, thirdParties }: NationalVersion): readonly ChecklistItem[] => {
  const item = (id: string, zh: string, en: string, basis: readonly Citation[]): ChecklistItem => ({
    id,
    gate: 'content',
    title: { zh, en },
    stage: 'secrecy-review',
    ...national(basis, 'inferred'),
  });
  return [
    item('no-state-secret', '不含国家秘密', 'no state secret', secrets),
    item('no-statutory-bar', '不属于法律、行政法规禁止公开的信息', 'not barred from disclosure by law', secrets),
    item(
      'no-harm-to-security',
      '公开后不危及国家安全、公共安全、经济安全、社会稳定',
      'no harm to national, public or economic security or social stability',
      security,
    ),
    item(
      'third-parties-protected',
      '不含商业秘密、个人隐私，或者依法可以公开',
      'no trade secret or privacy, or disclosable by law',
      thirdParties,
    ),
  ];
};

function nationalPolicy(version: NationalVersion): ReviewPolicy {
  const { review, referral, undetermined, leak, holderOpinion: holder } = version;
  return {
    id: 'national',
    title: { zh: '国家规定的最低要求', en: 'national minimum' },
    stages: [secrecyReview(review), ...(holder === undefined ? [] : [holderOpinion(holder)])],
    // A review that the author carries out is none: the text says 审查机构, not who may not be in it.
    separation: [{ duties: ['draft', 'secrecy-review'], ...national(review, 'inferred') }],
    exemptions: [],
    checklist: contentGate(version),
    resolution: { roles: ['secrecy-officer'], ...national(review, 'inferred') },
    scan: { required: false, ...national([], 'inferred') },
    referral: { to: ['competent-department', 'secrecy-administration'], ...national(referral) },
    timeLimits: [
      {
        rule: 'secret-undetermined-report',
        from: 'undetermined',
        to: 'referred',
        question: 'secrecy',
        ...national(undetermined),
      },
      {
        rule: 'secret-undetermined-answer',
        from: 'referred',
        to: 'referral-answered',
        question: 'secrecy',
        ...national(undetermined),
      },
      { rule: 'leak-report', from: 'leak-found', to: 'leak-reported', hours: 24, ...national(leak) },
    ],
  };
}

const in2008: NationalVersion = {
  review: [disclosure2007(14, 2)],
  referral: [disclosure2007(14, 3)],
  secrets: [disclosure2007(14, 4)],
  security: [disclosure2007(8)],
  thirdParties: [disclosure2007(14, 4)],
  undetermined: [regulation2014(19)],
  leak: [regulation2014(34, 1)],
};
const in2019: NationalVersion = {
  ...in2008,
  review: [disclosure2019(17, 2)],
  referral: [disclosure2019(17, 3)],
  secrets: [disclosure2019(14)],
  security: [disclosure2019(14)],
  thirdParties: [disclosure2019(15)],
};
const in2024: NationalVersion = {
  ...in2019,
  review: [disclosure2019(17, 2), law2024(35), regulation2024(42)],
  secrets: [disclosure2019(14), regulation2024(5)],
  undetermined: [regulation2024(25)],
  leak: [regulation2024(61, 1)],
};
const in2025: NationalVersion = { ...in2024, holderOpinion: [rule2025(24, undefined, 6)] };

/**
 * What the national texts ask of a review before publication (保密审查的国家规定), by date. It is little: review first, by a body
 * named for it, item by item; refer what cannot be determined. The stages, signatures and gates of the offices are
 * their own: see `customaryReviewPolicy`. Before 2014-03-01 no time limits are held.
 *
 * @source 《政府信息公开条例》(2007) art. 14, (2019) arts 14, 15, 17; 《保守国家秘密法实施条例》(2024) arts 25, 42, 61;
 * 《国家秘密定密管理规定》(2025) art. 24(6)
 */
export const nationalReviewPolicies: readonly Dated<ReviewPolicy>[] = /* @__PURE__ */ (() => {
  const on = parsePlainDate;
  const before2014 = nationalPolicy(in2008);
  return [
    {
      from: on('2008-05-01'),
      to: on('2014-02-28'),
      value: { ...before2014, timeLimits: [] },
      basis: in2008.review,
    },
    { from: on('2014-03-01'), to: on('2019-05-14'), value: before2014, basis: in2008.review },
    { from: on('2019-05-15'), to: on('2024-08-31'), value: nationalPolicy(in2019), basis: in2019.review },
    { from: on('2024-09-01'), to: on('2025-04-30'), value: nationalPolicy(in2024), basis: in2024.review },
    { from: on('2025-05-01'), value: nationalPolicy(in2025), basis: in2025.review },
  ];
})();

/**
 * The national minimum in force since 2025-05-01 (现行国家规定的最低要求).
 *
 * @source 《政府信息公开条例》(2019) art. 17; 《保守国家秘密法实施条例》(2024) art. 42; 《国家秘密定密管理规定》(2025) art. 24(6)
 */
export const nationalReviewPolicy: ReviewPolicy = /* @__PURE__ */ nationalPolicy(in2025);

/**
 * The national minimum on a date (某日国家规定的最低要求); `undefined` before 2008-05-01, when there was no disclosure regulation.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @example
 * ```ts
 * import { nationalReviewPolicyOn } from '@zwgk/confidentiality';
 * nationalReviewPolicyOn('2020-01-01')?.stages.map(({ id }) => id); // => ['secrecy-review']
 * nationalReviewPolicyOn('2026-01-01')?.stages.map(({ id }) => id); // => ['secrecy-review', 'holder-opinion']
 * ```
 */
export function nationalReviewPolicyOn(date: PlainDateLike): ReviewPolicy | undefined {
  return onDate(nationalReviewPolicies, date)?.value;
}
