import type { DocumentContent, ReviewEvent } from '../event.ts';
import type { ReviewPolicy } from '../policy.ts';

type Of<Type extends ReviewEvent['type']> = Extract<ReviewEvent, { type: Type }>;

const last = <Type extends ReviewEvent['type']>(log: readonly ReviewEvent[], ...types: Type[]): number =>
  log.findLastIndex(({ type }) => (types as readonly string[]).includes(type));

const hashes = ({ content, attachments = [] }: DocumentContent): ReadonlyMap<string, string> =>
  new Map([['main', content], ...attachments.map(({ id, content: hash }) => [id, hash] as const)]);

const isSame = (seen: DocumentContent, now: DocumentContent): boolean =>
  [...hashes(now)].every(([id, hash]) => hashes(seen).get(id) === hash);

/**
 * What must be wrong with a log that is said to be cleared, read off the log itself in the plainest way: a second opinion
 * that shares no code with the evaluation. It knows what must hold, not all that the evaluation asks for.
 */
export function objections(log: readonly ReviewEvent[], policy: ReviewPolicy): readonly string[] {
  const draftedAt = last(log, 'drafted', 'revised');
  const draft = log[draftedAt] as Of<'drafted'> | Of<'revised'> | undefined;
  if (draft === undefined) return ['no draft'];
  const found: string[] = [];
  const say = (isWrong: boolean, objection: string): void => void (isWrong && found.push(objection));
  say(last(log, 'withheld', 'withdrawn') >= 0, 'ended');
  say(last(log, 'published') >= 0, 'published already');

  const drafters = new Set(
    log.filter(({ type }) => type === 'drafted' || type === 'revised').map((event) => (event as Of<'drafted'>).by),
  );
  const reviews = log.flatMap((event, at) => (event.type === 'reviewed' ? [{ ...event, at }] : []));
  const lastStop = reviews.findLast(({ decision }) => decision === 'returned' || decision === 'refused')?.at ?? -1;
  const isImportant = log.some(
    (event) =>
      event.type === 'escalated' ||
      (event.type === 'drafted' &&
        event.matter === 'important' &&
        log.indexOf(event) === last(log.slice(0, log.indexOf(event) + 1), 'drafted', 'revised') &&
        log.slice(0, log.indexOf(event)).every(({ type }) => type !== 'drafted' && type !== 'revised')),
  );
  const isMarked = last(log, 'marking-found') >= 0;
  const signersOf = new Map<string, ReadonlySet<string>>();
  for (const { id, when, roles, signers } of policy.stages) {
    const passed = reviews.filter(
      (review) =>
        review.stage === id &&
        review.decision === 'passed' &&
        roles.includes(review.role) &&
        isSame(review, draft) &&
        review.at > lastStop,
    );
    const persons = new Set(
      passed.map(({ by }) => by).filter((by) => !drafters.has(by) || !separates(policy, 'draft', id)),
    );
    signersOf.set(id, persons);
    const isNeeded =
      when === 'always' || (when === 'important' && isImportant) || (when === 'declassified' && isMarked);
    const fewest = Math.min(
      signers,
      ...policy.exemptions.filter(({ stage }) => stage === id).map((exemption) => exemption.signers),
    );
    say(isNeeded && persons.size < fewest, `${id} has too few signers`);
  }

  for (const [index, event] of log.entries()) {
    const later = log.slice(index + 1);
    if (event.type === 'marking-found') {
      const part = event.part ?? 'main';
      const has = (type: string): boolean =>
        later.some((after) => after.type === type && ('part' in after ? (after.part ?? 'main') : 'main') === part);
      const isThere = hashes(draft).has(part);
      const complete =
        has('declassified') && has('mark-removed') && (event.originator === 'own' || has('originator-consented'));
      say(isThere && !complete, `marking on ${part}`);
    }
    if (event.type === 'scanned') {
      for (const { id } of event.detections) {
        const isDealtWith = log.some(
          (other) =>
            other.type === 'detection-resolved' &&
            other.detection === id &&
            policy.resolution.roles.includes(other.role),
        );
        say(!isDealtWith, `detection ${id}`);
      }
    }
    if (event.type === 'reviewed' && event.decision === 'undetermined') {
      say(!later.some(({ type }) => type === 'referred'), 'a doubt not referred');
      say(
        !later.some((after) => after.type === 'referral-answered' && after.answer !== 'must-not-be-published'),
        'a doubt not settled',
      );
    }
    if (event.type === 'reviewed' && (event.decision === 'returned' || event.decision === 'refused')) {
      const hasMoved = later.some(
        (after) =>
          after.type === 'revised' ||
          after.type === 'drafted' ||
          (after.type === 'reviewed' && after.by === event.by && after.decision === 'passed'),
      );
      say(!hasMoved, 'a stop that nobody answered');
    }
  }
  if (policy.scan.required) {
    say(!log.some((event) => event.type === 'scanned' && isSame(event, draft)), 'not scanned as it is');
  }
  return found;
}

const separates = (policy: ReviewPolicy, one: string, other: string): boolean =>
  policy.separation.some(({ duties }) => duties.includes(one) && duties.includes(other));
