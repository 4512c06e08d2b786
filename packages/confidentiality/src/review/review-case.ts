import {
  type Bilingual,
  createFinding,
  type Finding,
  type NotAssessed,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
} from '@zwgk/core';
import { type AuditEntry, auditEntryOf } from './audit.ts';
import type { ReviewBar } from './bar.ts';
import { type Evaluation, evaluate, stageApplies, voidedBy } from './evaluate.ts';
import type { ReviewEvent, ReviewMatter } from './event.ts';
import { noFacts, type ReviewFacts } from './facts.ts';
import { factsAfter } from './facts-after.ts';
import { type NextStep, nextStepsOf } from './next-step.ts';
import { type DueDate, overdueReport } from './overdue.ts';
import { shownId } from './person.ts';
import { phaseOf, type ReviewPhase } from './phase.ts';
import type { ReviewPolicy } from './policy.ts';
import { reviewFindings } from './review-findings.ts';
import { stepReport } from './step-findings.ts';

/** A case part of the way through its log: plain data, from which the rest can be folded at any later time. */
export interface ReviewProgress {
  readonly facts: ReviewFacts;
  readonly findings: readonly Finding[];
  readonly audit: readonly AuditEntry[];
}

/** How a stage stands, as it is shown: ids of persons as `shownId` shows them. */
export interface StageView {
  readonly id: string;
  readonly title: Bilingual;
  readonly applies: boolean;
  readonly needed: number;
  readonly signedBy: readonly string[];
  readonly isPassed: boolean;
}

/** Where a case stands (案件状态). */
export interface ReviewState {
  readonly phase: ReviewPhase;
  readonly matter: ReviewMatter;
  /** The hash of the text under review. */
  readonly content?: string;
  readonly attachments: readonly string[];
  readonly stages: readonly StageView[];
  /** What stands in the way of publication. Empty exactly when the case is cleared, or was when it was published. */
  readonly bars: readonly ReviewBar[];
  readonly publishedOn?: PlainDate;
}

/** What a review case amounts to on a date (案件结论). */
export interface ReviewOutcome {
  readonly policy: { readonly id: string; readonly title: Bilingual };
  readonly state: ReviewState;
  readonly next: readonly NextStep[];
  readonly findings: readonly Finding[];
  readonly audit: readonly AuditEntry[];
  readonly notAssessed: readonly NotAssessed[];
}

/** What a case is judged by besides its policy. */
export interface ReviewOptions {
  /** The day of the judgement; later events are left out, so that any past state can be shown again. */
  readonly asOf: PlainDateLike;
  /** Where due dates come from, for instance `@zwgk/deadlines`; without it, limits in working days are not assessed. */
  readonly dueDate?: DueDate;
}

/**
 * A case with an empty log (新案件).
 *
 * @example
 * ```ts
 * import { startReview } from '@zwgk/confidentiality';
 * startReview().audit; // => []
 * ```
 */
export function startReview(): ReviewProgress {
  return { facts: noFacts, findings: [], audit: [] };
}

/**
 * The case after one more event (追加事件). It never throws: an event that cannot happen is a finding.
 *
 * @example
 * ```ts
 * import { customaryReviewPolicy, startReview, stepReview } from '@zwgk/confidentiality';
 * import { parsePlainDate } from '@zwgk/core';
 * const on = parsePlainDate('2026-03-02');
 * const progress = stepReview(startReview(), { type: 'withdrawn', on, by: 'u1' }, customaryReviewPolicy);
 * progress.findings[0]?.code; // => 'confidentiality/review-impossible-event'
 * ```
 */
export function stepReview(progress: ReviewProgress, event: ReviewEvent, policy: ReviewPolicy): ReviewProgress {
  const { facts, findings, audit } = progress;
  const report = stepReport(facts, event, policy);
  return {
    facts: factsAfter(facts, event),
    findings: [...findings, ...report.findings],
    audit: [...audit, auditEntryOf(event, facts.count, report.counts, policy)],
  };
}

/**
 * What a case amounts to so far (案件现状): state, next steps, findings, audit trail.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @example
 * ```ts
 * import { customaryReviewPolicy, reviewOutcome, startReview } from '@zwgk/confidentiality';
 * reviewOutcome(startReview(), customaryReviewPolicy, { asOf: '2026-03-02' }).state.phase; // => 'empty'
 * ```
 */
export function reviewOutcome(progress: ReviewProgress, policy: ReviewPolicy, options: ReviewOptions): ReviewOutcome {
  const asOf = parsePlainDate(options.asOf);
  const { facts } = progress;
  const evaluation = evaluate(facts, policy);
  const overdue = overdueReport(facts, policy, asOf, options.dueDate);
  return {
    policy: { id: policy.id, title: policy.title },
    state: stateOf(facts, policy, evaluation),
    next: nextStepsOf(facts, policy),
    findings: [
      ...progress.findings,
      ...standingFindings(facts, evaluation),
      ...exemptionFindings(facts, policy),
      ...overdue.findings,
    ],
    audit: progress.audit,
    notAssessed: overdue.notAssessed,
  };
}

/**
 * Replays the log of a case (重放案卷) and says where it stands on a date, who may do what next, and what was done wrong. A
 * case is `cleared` only when nothing stands in the way. What speaks against publication counts from anyone; what speaks
 * for it only from whom the policy allows, for the content as it is. Ids that look like a person's numbers are masked.
 *
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《政府信息公开条例》(2019) art. 17; 《保守国家秘密法实施条例》(2024) art. 42; the policy for the rest
 * @example
 * ```ts
 * import { nationalReviewPolicy, reviewCase } from '@zwgk/confidentiality';
 * import { parsePlainDate } from '@zwgk/core';
 * const on = parsePlainDate('2026-03-02');
 * const review = { stage: 'secrecy-review', role: 'secrecy-officer', decision: 'passed', checked: 'all' } as const;
 * const outcome = reviewCase(
 *   [
 *     { type: 'drafted', on, by: 'u1', content: 'sha256:1' },
 *     { type: 'reviewed', on, by: 'u2', content: 'sha256:1', ...review },
 *   ],
 *   nationalReviewPolicy,
 *   { asOf: on },
 * );
 * outcome.state.phase; // => 'cleared'
 * ```
 */
export function reviewCase(
  events: readonly ReviewEvent[],
  policy: ReviewPolicy,
  options: ReviewOptions,
): ReviewOutcome {
  const asOf = parsePlainDate(options.asOf);
  const known = events.filter(({ on }) => on <= asOf);
  const progress = known.reduce((before, event) => stepReview(before, event, policy), startReview());
  const outcome = reviewOutcome(progress, policy, options);
  if (known.length === events.length) return outcome;
  const params = { count: events.length - known.length, asOf };
  const later = createFinding(reviewFindings, 'confidentiality/review-after-as-of', { params });
  return { ...outcome, findings: [...outcome.findings, later] };
}

function stateOf(facts: ReviewFacts, policy: ReviewPolicy, { stages, bars }: Evaluation): ReviewState {
  const [main, ...attachments] = facts.parts ?? [];
  return {
    phase: phaseOf(facts, policy),
    matter: facts.matter,
    ...(main !== undefined && { content: shownId(main.hash) }),
    attachments: attachments.map(({ id }) => shownId(id)),
    stages: stages.map(({ stage, applies, needed, signatures, isPassed }) => ({
      id: stage.id,
      title: stage.title,
      applies,
      needed,
      signedBy: signatures.map(({ by }) => shownId(by)),
      isPassed,
    })),
    bars,
    ...(facts.published !== undefined && { publishedOn: facts.published.on }),
  };
}

/** Markings and detections that stand: against the law once the document is out, a task while it is not. */
function standingFindings(facts: ReviewFacts, { bars }: Evaluation): readonly Finding[] {
  const severity = facts.published === undefined ? 'warning' : 'error';
  return bars.flatMap((bar): readonly Finding[] => {
    if (bar.code === 'marking-present') {
      const place = { params: bar.params, severity } as const;
      return [createFinding(reviewFindings, 'confidentiality/review-marking-present', place)];
    }
    if (bar.code !== 'detection-unresolved') return [];
    const place = { params: bar.params, severity } as const;
    return [createFinding(reviewFindings, 'confidentiality/review-detection-unresolved', place)];
  });
}

function exemptionFindings(facts: ReviewFacts, policy: ReviewPolicy): readonly Finding[] {
  return policy.exemptions.flatMap((exemption) => {
    const { matter, title, basis } = exemption;
    const limits = voidedBy(exemption, facts);
    const stage = policy.stages.find(({ id }) => id === exemption.stage);
    const isUsed = matter === facts.matter && stage !== undefined && stageApplies(stage, facts);
    if (!isUsed || limits.length === 0) return [];
    const params = { title, limits };
    return [createFinding(reviewFindings, 'confidentiality/review-exemption-void', { params, basis })];
  });
}
