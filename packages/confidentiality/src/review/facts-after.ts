import { match, P } from 'ts-pattern';
import { type DocumentPart, hashOf, MAIN_PART, partsOf, type ReviewEvent } from './event.ts';
import {
  type At,
  type DetectionFact,
  type Doubt,
  isOutOfOrder,
  isPossible,
  type MarkingFact,
  openDoubt,
  type ReviewFacts,
} from './facts.ts';

/**
 * The facts after one more event. What speaks for publication is taken over only from an event that can happen and stands
 * in order; what speaks against it always.
 */
export function factsAfter(before: ReviewFacts, event: ReviewEvent): ReviewFacts {
  const at = { at: before.count, on: event.on };
  const facts: ReviewFacts = {
    ...before,
    count: before.count + 1,
    lastOn: before.lastOn !== undefined && before.lastOn > event.on ? before.lastOn : event.on,
  };
  const isSound = isPossible(before, event) && !isOutOfOrder(before, event);
  const parts = before.parts ?? [];
  return match(event)
    .with({ type: P.union('drafted', 'revised') }, (draft) => ({
      ...facts,
      acts: [...facts.acts, { ...at, by: draft.by, duty: 'draft' }],
      ...(before.published === undefined && { parts: partsOf(draft) }),
      // 'important' is never taken back, not even by a draft that comes later.
      ...(draft.type === 'drafted' &&
        isSound &&
        before.matter !== 'important' && { matter: draft.matter ?? 'ordinary' }),
    }))
    .with({ type: 'escalated' }, () => ({ ...facts, matter: 'important' as const }))
    .with({ type: 'scanned' }, ({ detections, ...document }) => ({
      ...facts,
      scans: isSound ? [...facts.scans, partsOf(document)] : facts.scans,
      detections: withDetections(facts.detections, detections, { ...at, parts: partsOf(document) }),
    }))
    .with({ type: 'detection-resolved' }, ({ by, role, detection, how }) => ({
      ...facts,
      acts: [...facts.acts, { ...at, by, duty: 'resolve' }],
      detections: facts.detections.map((known) =>
        isSound && known.id === detection
          ? { ...known, resolutions: [...known.resolutions, { by, role, how }] }
          : known,
      ),
    }))
    .with({ type: 'marking-found' }, ({ part = MAIN_PART, originator }) => ({
      ...facts,
      markings: [
        ...facts.markings,
        {
          ...at,
          part,
          originator,
          hash: hashOf(parts, part),
          isDeclassified: false,
          hasConsent: false,
          isRemoved: false,
        },
      ],
    }))
    .with({ type: 'declassified' }, ({ part }) => withMarking(facts, part, isSound, { isDeclassified: true }))
    .with({ type: 'originator-consented' }, ({ part }) => withMarking(facts, part, isSound, { hasConsent: true }))
    .with({ type: 'mark-removed' }, ({ part }) => withMarking(facts, part, isSound, { isRemoved: true }))
    .with({ type: 'reviewed' }, (review) => withReview(facts, review, at, parts, isSound))
    .with({ type: 'referred' }, ({ on }) => withOpenDoubt(facts, isSound, (doubt) => ({ ...doubt, referredOn: on })))
    .with({ type: 'referral-answered' }, ({ from, answer, on }) =>
      withOpenDoubt(facts, isSound || answer === 'must-not-be-published', (doubt) => ({
        ...doubt,
        answers: [...doubt.answers, { from, answer, on }],
      })),
    )
    .with({ type: 'published' }, ({ on, ...document }) =>
      before.published === undefined ? { ...facts, published: { on, parts: partsOf(document) } } : facts,
    )
    .with({ type: P.union('withheld', 'withdrawn') }, ({ type: how, on }) =>
      before.ended === undefined && before.published === undefined ? { ...facts, ended: { on, how } } : facts,
    )
    .with({ type: 'leak-found' }, ({ on }) => (before.leak === undefined ? { ...facts, leak: { on } } : facts))
    .with({ type: 'leak-reported' }, ({ on }) =>
      before.leak !== undefined && before.leak.reportedOn === undefined
        ? { ...facts, leak: { ...before.leak, reportedOn: on } }
        : facts,
    )
    .exhaustive();
}

/** A detection that turns up again after it was said to be removed is open again. */
function withDetections(
  known: readonly DetectionFact[],
  found: readonly { readonly id: string; readonly kind: string }[],
  scan: At & { readonly parts: readonly DocumentPart[] },
): readonly DetectionFact[] {
  const isAgain = (fact: DetectionFact): boolean => found.some(({ id }) => id === fact.id);
  const reopened = known.map((fact) =>
    isAgain(fact)
      ? { ...fact, parts: scan.parts, resolutions: fact.resolutions.filter(({ how }) => how !== 'removed') }
      : fact,
  );
  const fresh = found.filter(({ id }, index) => {
    return !known.some((fact) => fact.id === id) && found.findIndex((other) => other.id === id) === index;
  });
  return [...reopened, ...fresh.map(({ id, kind }) => ({ ...scan, id, kind, resolutions: [] }))];
}

const withMarking = (
  facts: ReviewFacts,
  part: string = MAIN_PART,
  isSound: boolean,
  change: Partial<MarkingFact>,
): ReviewFacts => ({
  ...facts,
  markings: facts.markings.map((marking) => (isSound && marking.part === part ? { ...marking, ...change } : marking)),
});

function withOpenDoubt(facts: ReviewFacts, isTaken: boolean, change: (doubt: Doubt) => Doubt): ReviewFacts {
  const open = openDoubt(facts);
  if (open === undefined || !isTaken) return facts;
  return { ...facts, doubts: facts.doubts.map((doubt) => (doubt === open ? change(doubt) : doubt)) };
}

function withReview(
  facts: ReviewFacts,
  review: Extract<ReviewEvent, { type: 'reviewed' }>,
  at: At,
  parts: readonly DocumentPart[],
  isSound: boolean,
): ReviewFacts {
  const { by, role, stage, checked = [], question = 'publication' } = review;
  const after = { ...facts, acts: [...facts.acts, { ...at, by, duty: stage }] };
  return match(review.decision)
    .with('passed', () =>
      isSound
        ? { ...after, signatures: [...facts.signatures, { ...at, by, role, stage, parts: partsOf(review), checked }] }
        : after,
    )
    .with('returned', 'refused', (decision) => ({
      ...after,
      stops: [...facts.stops, { ...at, by, stage, decision, parts }],
    }))
    .with('undetermined', () => ({ ...after, doubts: [...facts.doubts, { ...at, question, parts, answers: [] }] }))
    .exhaustive();
}
