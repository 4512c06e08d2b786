import { parsePlainDate } from '@zwgk/core';
import fc from 'fast-check';
import type { DocumentContent, ReviewEvent } from '../event.ts';
import { nextStepsOf } from '../next-step.ts';
import type { ReviewPolicy } from '../policy.ts';
import { type ReviewProgress, startReview, stepReview } from '../review-case.ts';

const on = parsePlainDate('2026-03-02');
const earlier = parsePlainDate('2026-03-01');

const persons = ['p1', 'p2', 'p3', 'p4', 'p5'] as const;
const roles = ['department-head', 'secrecy-officer', 'classification-holder', 'leader', 'party-committee'];
const stages = ['department-review', 'secrecy-review', 'holder-opinion', 'approval', 'party-committee', 'no-such'];
const documents: readonly DocumentContent[] = [
  { content: 'a' },
  { content: 'b' },
  { content: 'a', attachments: [{ id: 'x', content: '1' }] },
  { content: 'b', attachments: [{ id: 'x', content: '2' }] },
];

const person = fc.constantFrom(...persons);
const document = fc.constantFrom(...documents);
const day = fc.oneof({ weight: 12, arbitrary: fc.constant(on) }, { weight: 1, arbitrary: fc.constant(earlier) });
const part = fc.constantFrom('main', 'x');
const detections = fc.subarray([
  { id: 'd1', kind: 'resident-id' },
  { id: 'd2', kind: 'mobile-telephone' },
]);
const checked = fc.oneof(
  { weight: 4, arbitrary: fc.constant('all' as const) },
  { weight: 1, arbitrary: fc.constant(['no-state-secret']) },
);

const of = <Type extends ReviewEvent['type'], Rest extends object>(type: Type, rest: fc.Arbitrary<Rest>) =>
  fc.tuple(day, rest).map(([date, more]) => ({ type, on: date, ...more }) as unknown as ReviewEvent);
const act = person.map((by) => ({ by }));

/** Any event by anybody on any content, whether it makes sense or not. */
const anyEvent: fc.Arbitrary<ReviewEvent> = fc.oneof(
  of(
    'drafted',
    fc
      .tuple(person, document, fc.constantFrom('everyday-news', 'ordinary', 'important'))
      .map(([by, content, matter]) => ({ by, ...content, matter })),
  ),
  of(
    'revised',
    fc.tuple(person, document).map(([by, content]) => ({ by, ...content })),
  ),
  of('escalated', act),
  of(
    'scanned',
    fc.tuple(document, detections).map(([content, found]) => ({ ...content, detections: found })),
  ),
  of(
    'detection-resolved',
    fc.record({
      by: person,
      role: fc.constantFrom(...roles),
      detection: fc.constantFrom('d1', 'd2', 'd3'),
      how: fc.constantFrom('removed', 'false-alarm', 'public-by-law'),
    }),
  ),
  of('marking-found', fc.record({ part, originator: fc.constantFrom('own', 'other') })),
  of('declassified', fc.record({ part })),
  of('originator-consented', fc.record({ part })),
  of('mark-removed', fc.record({ part })),
  of(
    'reviewed',
    fc
      .tuple(
        fc.record({
          by: person,
          role: fc.constantFrom(...roles),
          stage: fc.constantFrom(...stages),
          decision: fc.constantFrom('passed', 'passed', 'passed', 'returned', 'refused', 'undetermined'),
          checked,
        }),
        document,
      )
      .map(([review, content]) => ({ ...review, ...content })),
  ),
  of('referred', fc.record({ by: person, to: fc.constantFrom('competent-department', 'secrecy-administration') })),
  of(
    'referral-answered',
    fc.record({
      from: fc.constantFrom('competent-department', 'secrecy-administration'),
      answer: fc.constantFrom('may-be-published', 'publish-in-part', 'must-not-be-published'),
    }),
  ),
  of(
    'published',
    fc.tuple(person, document).map(([by, content]) => ({ by, ...content })),
  ),
  of('withheld', act),
  of('withdrawn', act),
  of('leak-found', fc.constant({})),
  of('leak-reported', fc.constant({})),
);

/** A move in the search: an event of any kind, or the step that the case itself proposes, taken by some person. */
type Move =
  | ReviewEvent
  | { readonly type: 'follow'; readonly by: string; readonly choice: number; readonly flips: boolean };

const follow: fc.Arbitrary<Move> = fc.record({
  type: fc.constant('follow' as const),
  by: person,
  choice: fc.nat(2),
  flips: fc.boolean(),
});

/**
 * Moves of which most go where the case itself points, so that the search often comes close to clearance, and some are
 * anything at all, so that it looks for a way around.
 */
export const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: follow }, { weight: 1, arbitrary: anyEvent }),
  { minLength: 5, maxLength: 40 },
);

const current = (progress: ReviewProgress): DocumentContent => {
  const [main, ...rest] = progress.facts.parts ?? [];
  return {
    content: main?.hash ?? 'a',
    attachments: rest.map(({ id, hash }) => ({ id, content: hash })),
  };
};

/** The event that a proposed step asks for, as someone carries it out. */
function followed(
  progress: ReviewProgress,
  policy: ReviewPolicy,
  move: Extract<Move, { type: 'follow' }>,
): ReviewEvent {
  const steps = nextStepsOf(progress.facts, policy);
  const step = steps[move.choice % Math.max(1, steps.length)];
  const content = current(progress);
  const changed: DocumentContent = move.flips
    ? {
        content: content.content === 'a' ? 'b' : 'a',
        attachments: (content.attachments ?? []).map(({ id, content: hash }) => ({ id, content: `${hash}'` })),
      }
    : content;
  const [role = 'drafter'] = step?.roles ?? [];
  const detection = step?.detection ?? 'd1';
  const by = { on, by: move.by };
  switch (step?.action) {
    case 'reviewed':
      return { type: 'reviewed', ...by, ...content, role, stage: step.stage ?? '', decision: 'passed', checked: 'all' };
    case 'detection-resolved':
      return { type: 'detection-resolved', ...by, role, detection, how: move.flips ? 'removed' : 'false-alarm' };
    case 'referred':
      return { type: 'referred', ...by, to: 'competent-department' };
    case 'referral-answered':
      return { type: 'referral-answered', on, from: 'competent-department', answer: 'may-be-published' };
    case 'declassified':
    case 'originator-consented':
    case 'mark-removed':
      return move.flips
        ? { type: 'revised', ...by, ...changed }
        : { type: step.action, on, ...(step.part !== undefined && { part: step.part }) };
    case 'scanned':
      return { type: 'scanned', on, ...content, detections: [] };
    case 'revised':
      return { type: 'revised', ...by, ...changed };
    case 'drafted':
      return { type: 'drafted', ...by, content: 'a', ...(move.flips && { attachments: [{ id: 'x', content: '1' }] }) };
    // A cleared case is not published here, so that the search can go on from it.
    default:
      return { type: 'scanned', on, ...content, detections: [] };
  }
}

/** Plays moves under a policy, and gives the log and every state on the way. */
export function play(
  given: readonly Move[],
  policy: ReviewPolicy,
): { readonly events: readonly ReviewEvent[]; readonly states: readonly ReviewProgress[] } {
  const events: ReviewEvent[] = [];
  const states: ReviewProgress[] = [startReview()];
  for (const move of given) {
    const progress = states.at(-1) ?? startReview();
    const event = move.type === 'follow' ? followed(progress, policy, move) : move;
    events.push(event);
    states.push(stepReview(progress, event, policy));
  }
  return { events, states };
}
