import { parsePlainDate } from '@zwgk/core';
import type { DocumentContent, ReviewEvent } from '../event.ts';
import { nextStepsOf } from '../next-step.ts';
import type { ReviewPolicy } from '../policy.ts';
import { type ReviewProgress, startReview, stepReview } from '../review-case.ts';

const on = parsePlainDate('2026-03-02');
const earlier = parsePlainDate('2026-03-01');

const persons = ['p1', 'p2', 'p3', 'p4', 'p5'];
const roles = ['department-head', 'secrecy-officer', 'classification-holder', 'leader', 'party-committee'];
const stages = ['department-review', 'secrecy-review', 'holder-opinion', 'approval', 'party-committee', 'no-such'];
const decisions = ['passed', 'passed', 'passed', 'returned', 'refused', 'undetermined'] as const;
const bodies = ['competent-department', 'secrecy-administration'] as const;
const documents: readonly DocumentContent[] = [
  { content: 'a' },
  { content: 'b' },
  { content: 'a', attachments: [{ id: 'x', content: '1' }] },
  { content: 'b', attachments: [{ id: 'x', content: '2' }] },
];
const found = [
  { id: 'd1', kind: 'resident-id' },
  { id: 'd2', kind: 'mobile-telephone' },
];

/**
 * A move in the search, as the numbers that a test's generator gives: what is done, and the choices that go with it. Most
 * moves go where the case itself points, so that the search often comes close to clearance; one in six is anything at
 * all, so that it looks for a way around.
 */
export type Move = readonly number[];

/** How many numbers make a move. */
export const NUMBERS_OF_A_MOVE = 8;

const pick = <Item>(number: number | undefined, [first, ...rest]: readonly [Item, ...Item[]]): Item =>
  [first, ...rest][(number ?? 0) % (rest.length + 1)] ?? first;

const pickOf = <Item>(number: number | undefined, items: readonly Item[]): Item => {
  const [first, ...rest] = items;
  if (first === undefined) throw new RangeError('nothing to choose from');
  return pick(number, [first, ...rest]);
};

/** Any event by anybody on any content, whether it makes sense or not. */
function anyEvent([, kind, who, what, one, two, three, date]: Move): ReviewEvent {
  const at = { on: (date ?? 0) % 13 === 12 ? earlier : on };
  const by = pickOf(who, persons);
  const document = pickOf(what, documents);
  const role = pickOf(one, roles);
  const part = pick(one, ['main', 'x']);
  return pick<() => ReviewEvent>(kind, [
    () => ({ type: 'drafted', ...at, by, ...document, matter: pick(one, ['everyday-news', 'ordinary', 'important']) }),
    () => ({ type: 'revised', ...at, by, ...document }),
    () => ({ type: 'escalated', ...at, by }),
    () => ({ type: 'scanned', ...at, ...document, detections: found.slice(0, (one ?? 0) % 3) }),
    () => ({
      type: 'detection-resolved',
      ...at,
      by,
      role,
      detection: pick(two, ['d1', 'd2', 'd3']),
      how: pick(three, ['removed', 'false-alarm', 'public-by-law']),
    }),
    () => ({ type: 'marking-found', ...at, part, originator: pick(two, ['own', 'other']) }),
    () => ({ type: 'declassified', ...at, part }),
    () => ({ type: 'originator-consented', ...at, part }),
    () => ({ type: 'mark-removed', ...at, part }),
    ...Array.from({ length: 4 }, () => (): ReviewEvent => {
      const review = { role, stage: pickOf(two, stages), decision: pick(three, decisions) };
      const checked = (date ?? 0) % 5 === 0 ? ['no-state-secret'] : ('all' as const);
      return { type: 'reviewed', ...at, by, ...document, ...review, checked };
    }),
    () => ({ type: 'referred', ...at, by, to: pick(one, bodies) }),
    () => ({
      type: 'referral-answered',
      ...at,
      from: pick(one, bodies),
      answer: pick(two, ['may-be-published', 'publish-in-part', 'must-not-be-published']),
    }),
    () => ({ type: 'published', ...at, by, ...document }),
    () => ({ type: pick(one, ['withheld', 'withdrawn']), ...at, by }),
    () => ({ type: pick(one, ['leak-found', 'leak-reported']), ...at }),
  ])();
}

const current = (progress: ReviewProgress): DocumentContent => {
  const [main, ...rest] = progress.facts.parts ?? [];
  return {
    content: main?.hash ?? 'a',
    attachments: rest.map(({ id, hash }) => ({ id, content: hash })),
  };
};

/** The event that a proposed step asks for, as someone carries it out. */
function followed(progress: ReviewProgress, policy: ReviewPolicy, [, choice, who, flip]: Move): ReviewEvent {
  const steps = nextStepsOf(progress.facts, policy);
  const step = steps[((choice ?? 0) % 3) % Math.max(1, steps.length)];
  const flips = (flip ?? 0) % 2 === 1;
  const content = current(progress);
  const changed: DocumentContent = flips
    ? {
        content: content.content === 'a' ? 'b' : 'a',
        attachments: (content.attachments ?? []).map(({ id, content: hash }) => ({ id, content: `${hash}'` })),
      }
    : content;
  const [role = 'drafter'] = step?.roles ?? [];
  const detection = step?.detection ?? 'd1';
  const by = { on, by: pickOf(who, persons) };
  switch (step?.action) {
    case 'reviewed':
      return { type: 'reviewed', ...by, ...content, role, stage: step.stage ?? '', decision: 'passed', checked: 'all' };
    case 'detection-resolved':
      return { type: 'detection-resolved', ...by, role, detection, how: flips ? 'removed' : 'false-alarm' };
    case 'referred':
      return { type: 'referred', ...by, to: 'competent-department' };
    case 'referral-answered':
      return { type: 'referral-answered', on, from: 'competent-department', answer: 'may-be-published' };
    case 'declassified':
    case 'originator-consented':
    case 'mark-removed':
      return flips
        ? { type: 'revised', ...by, ...changed }
        : { type: step.action, on, ...(step.part !== undefined && { part: step.part }) };
    case 'scanned':
      return { type: 'scanned', on, ...content, detections: [] };
    case 'revised':
      return { type: 'revised', ...by, ...changed };
    case 'drafted':
      return { type: 'drafted', ...by, content: 'a', ...(flips && { attachments: [{ id: 'x', content: '1' }] }) };
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
    const event = (move[0] ?? 0) % 6 === 5 ? anyEvent(move) : followed(progress, policy, move);
    events.push(event);
    states.push(stepReview(progress, event, policy));
  }
  return { events, states };
}
