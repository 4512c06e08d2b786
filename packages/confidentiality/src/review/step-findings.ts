import { createFinding, type Finding, type FindingPlace } from '@zwgk/core';
import { match, P } from 'ts-pattern';
import { conflictOf, evaluate, faultsOf, missingChecks, type StageStatus } from './evaluate.ts';
import { areSame, hashOf, MAIN_PART, partsOf, type ReviewEvent } from './event.ts';
import { isOutOfOrder, isPossible, type ReviewFacts, type Signature } from './facts.ts';
import { factsAfter } from './facts-after.ts';
import { looksLikeNumber, shownId } from './person.ts';
import { phaseOf } from './phase.ts';
import type { ReviewPolicy } from './policy.ts';
import { type ReviewFindings, reviewFindings } from './review-findings.ts';
import { dutyTitle } from './stage-title.ts';

/** What is reported of one event, and whether what speaks for publication in it counts. */
export interface StepReport {
  readonly findings: readonly Finding[];
  readonly counts: boolean;
}

type Report = <Code extends keyof ReviewFindings & string>(
  code: Code,
  params: ReviewFindings[Code],
  place?: Omit<FindingPlace<ReviewFindings[Code]>, 'params'>,
) => void;

/** Judges one event against the facts before it. The findings stand at its place in the log. */
export function stepReport(before: ReviewFacts, event: ReviewEvent, policy: ReviewPolicy): StepReport {
  const findings: Finding[] = [];
  const path = ['events', before.count];
  const report: Report = (code, params, place) =>
    findings.push(createFinding(reviewFindings, code, { path, params, ...place }));
  const given: { readonly type: string; readonly by?: string; readonly detection?: string; readonly part?: string } =
    event;
  for (const field of ['by', 'detection', 'part'] as const) {
    const id = given[field];
    if (id !== undefined && looksLikeNumber(id)) report('confidentiality/review-id-looks-like-number', { field });
  }
  const isOrdered = !isOutOfOrder(before, event);
  if (!isOrdered && before.lastOn !== undefined) {
    report('confidentiality/review-out-of-order', { on: event.on, previous: before.lastOn });
  }
  if (!isPossible(before, event)) {
    report('confidentiality/review-impossible-event', { event: event.type, phase: phaseOf(before, policy) });
  }
  const isJudged = isPossible(before, event) || event.type === 'published';
  if (isJudged) judge(before, event, policy, report);
  return { findings, counts: findings.every(({ severity }) => severity !== 'error') };
}

function judge(before: ReviewFacts, event: ReviewEvent, policy: ReviewPolicy, report: Report): void {
  match(event)
    .with({ type: 'reviewed' }, (review) => judgeReview(before, review, policy, report))
    .with({ type: 'revised' }, (revision) => judgeRevision(before, revision, policy, report))
    .with({ type: 'published' }, (publication) => judgePublication(before, publication, policy, report))
    .with({ type: 'scanned' }, (scan) => judgeContent(before, scan, report))
    .with({ type: 'detection-resolved' }, ({ by, role, detection }) => {
      const after = factsAfter(before, event);
      const isAllowed =
        policy.resolution.roles.includes(role) && conflictOf(by, 'resolve', after, policy) === undefined;
      const params = { detection: shownId(detection), person: shownId(by) };
      const { basis } = policy.resolution;
      if (!isAllowed) report('confidentiality/review-resolution-not-allowed', params, { basis });
    })
    .with({ type: 'referral-answered' }, ({ from }) => {
      if (!policy.referral.to.includes(from)) report('confidentiality/review-answer-not-competent', { from });
    })
    .with(
      {
        type: P.union(
          'drafted',
          'escalated',
          'marking-found',
          'declassified',
          'originator-consented',
          'mark-removed',
          'referred',
          'withheld',
          'withdrawn',
          'leak-found',
          'leak-reported',
        ),
      },
      () => undefined,
    )
    .exhaustive();
}

type Review = Extract<ReviewEvent, { type: 'reviewed' }>;

function judgeReview(before: ReviewFacts, review: Review, policy: ReviewPolicy, report: Report): void {
  const { by, role, stage: id, checked = [], on } = review;
  const other = before.signatures.findLast((signature) => signature.by === by && signature.role !== role);
  if (other !== undefined) {
    const params = { person: shownId(by), role: shownId(role), other: shownId(other.role) };
    report('confidentiality/review-same-person-two-roles', params);
  }
  const { stages } = evaluate(before, policy);
  const status = stages.find(({ stage }) => stage.id === id);
  if (status === undefined) {
    const known = stages.map(({ stage }) => stage.id);
    report('confidentiality/review-unknown-stage', { stage: shownId(id), known });
    return;
  }
  // A stop and a doubt hold whoever raises them: only a pass has to be one's to give.
  if (review.decision !== 'passed') return;
  const signature: Signature = { at: before.count, on, by, role, stage: id, parts: partsOf(review), checked };
  const after = factsAfter(before, review);
  for (const fault of faultsOf(signature, after, policy, stages)) {
    reportFault(fault, { before, after, signature, status, stages, policy, report });
  }
}

interface Fault {
  readonly before: ReviewFacts;
  readonly after: ReviewFacts;
  readonly signature: Signature;
  readonly status: StageStatus;
  readonly stages: readonly StageStatus[];
  readonly policy: ReviewPolicy;
  readonly report: Report;
}

function reportFault(fault: ReturnType<typeof faultsOf>[number], about: Fault): void {
  const { signature, status, stages, policy, report } = about;
  const { title, basis, roles } = status.stage;
  const person = shownId(signature.by);
  match(fault)
    .with('not-applicable', () => report('confidentiality/review-stage-not-applicable', { title }, { basis }))
    .with('role', () => {
      const params = { title, role: shownId(signature.role), allowed: roles };
      report('confidentiality/review-role-not-allowed', params, { basis });
    })
    .with('checklist', () => {
      const missing = missingChecks(signature, policy);
      const items = policy.checklist.filter(({ id }) => missing.includes(id)).map((item) => item.title);
      report('confidentiality/review-checklist-incomplete', { title, items });
    })
    .with('conflict', () => {
      const other = conflictOf(signature.by, signature.stage, about.after, policy) ?? '';
      const pair = policy.separation.find(({ duties }) => duties.includes(other) && duties.includes(signature.stage));
      const params = { person, duty: title, other: dutyTitle(other, policy) };
      report('confidentiality/review-same-person', params, { basis: pair?.basis ?? [] });
    })
    .with('twice', () => report('confidentiality/review-signed-twice', { person, title }, { basis }))
    .with('stage-skipped', () => {
      const index = stages.indexOf(status);
      const open = stages
        .slice(0, index)
        .filter(({ isPassed }) => !isPassed)
        .map(({ stage }) => stage.title);
      report('confidentiality/review-stage-skipped', { title, open });
    })
    .with('content', () => reportContent(about))
    // Neither can meet a signature that is just given: the stage is known, and no stop is later than it.
    .with('unknown-stage', 'void', () => undefined)
    .exhaustive();
}

function reportContent({ before, signature, status, report }: Fault): void {
  for (const { id, hash } of before.parts ?? []) {
    const seen = hashOf(signature.parts, id);
    if (seen === hash) continue;
    const { title } = status.stage;
    if (seen === undefined)
      report('confidentiality/review-attachment-not-reviewed', { title, attachment: shownId(id) });
    else report('confidentiality/review-other-content', { part: shownId(id) });
  }
}

function judgeRevision(
  before: ReviewFacts,
  revision: Extract<ReviewEvent, { type: 'revised' }>,
  policy: ReviewPolicy,
  report: Report,
): void {
  const parts = partsOf(revision);
  const titles = evaluate(before, policy)
    .stages.filter(({ signatures }) => signatures.length > 0)
    .map(({ stage }) => stage.title);
  if (titles.length === 0 || areSame(parts, before.parts ?? [])) return;
  const changed = parts.find(({ id, hash }) => hashOf(before.parts ?? [], id) !== hash);
  // A part that is gone changes nothing of what was reviewed.
  if (changed !== undefined) report('confidentiality/review-content-changed', { part: shownId(changed.id), titles });
}

function judgePublication(
  before: ReviewFacts,
  publication: Extract<ReviewEvent, { type: 'published' }>,
  policy: ReviewPolicy,
  report: Report,
): void {
  const { isCleared, bars, stages } = evaluate(before, policy);
  if (before.published === undefined && !isCleared) {
    report('confidentiality/review-published-without-clearance', { bars: bars.map(({ code }) => code) });
  }
  const reviewed = before.parts ?? [];
  const severity = 'error';
  for (const { id, hash } of partsOf(publication)) {
    const known = hashOf(reviewed, id);
    if (known === hash) continue;
    if (known === undefined && id !== MAIN_PART) {
      const title = { zh: '保密审查', en: 'the review' };
      report('confidentiality/review-attachment-not-reviewed', { title, attachment: shownId(id) });
    } else {
      const titles = stages.filter(({ applies }) => applies).map(({ stage }) => stage.title);
      report('confidentiality/review-content-changed', { part: shownId(id), titles }, { severity });
    }
  }
}

function judgeContent(before: ReviewFacts, scan: Extract<ReviewEvent, { type: 'scanned' }>, report: Report): void {
  const seen = partsOf(scan);
  for (const { id, hash } of before.published?.parts ?? before.parts ?? []) {
    const known = hashOf(seen, id);
    const severity = 'warning';
    if (known !== undefined && known !== hash) {
      report('confidentiality/review-other-content', { part: shownId(id) }, { severity });
    }
  }
}
