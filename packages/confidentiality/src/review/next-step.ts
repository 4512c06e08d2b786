import type { Bilingual, Language } from '@zwgk/core';
import { match } from 'ts-pattern';
import { partWords, type ReviewBar } from './bar.ts';
import { conflictOf, type Evaluation, evaluate } from './evaluate.ts';
import type { ReviewEventType } from './event.ts';
import { eventWords } from './event-words.ts';
import type { ReviewFacts } from './facts.ts';
import { shownId } from './person.ts';
import type { ReviewPolicy } from './policy.ts';
import { roleLabel } from './role.ts';

/** Something that can be done next in a case (下一步), and by whom. */
export interface NextStep {
  /** The kind of event that would record it. */
  readonly action: ReviewEventType;
  /** The stage to sign, with its title. */
  readonly stage?: string;
  readonly title?: Bilingual;
  /** Who may do it, by role. Empty: not limited by the policy. */
  readonly roles: readonly string[];
  /** Persons of this case who may not, as their ids are shown: they have signed, or have a duty that excludes it. */
  readonly exclude: readonly string[];
  readonly part?: string;
  readonly detection?: string;
}

/** What can be done next: to lift the bars, in the order in which they can be lifted, or to publish. */
export function nextStepsOf(facts: ReviewFacts, policy: ReviewPolicy): readonly NextStep[] {
  if (facts.leak !== undefined && facts.leak.reportedOn === undefined) return [step('leak-reported')];
  if (facts.published !== undefined || facts.ended !== undefined) return [];
  const evaluation = evaluate(facts, policy);
  if (evaluation.isCleared) return [step('published', ['publisher'])];
  const firstOpen = evaluation.bars.find(({ code }) => code === 'stage-open');
  const isStopped = evaluation.bars.some(({ code }) => code === 'stopped');
  return evaluation.bars.flatMap((bar) => {
    // A later stage waits for the first open one, and every stage for the changes that were asked for.
    const isWaiting = bar.code === 'stage-open' && (bar !== firstOpen || isStopped || facts.parts === undefined);
    return isWaiting ? [] : stepsFor(bar, facts, policy, evaluation);
  });
}

const step = (action: ReviewEventType, roles: readonly string[] = [], rest: Partial<NextStep> = {}): NextStep => ({
  action,
  roles,
  exclude: [],
  ...rest,
});

const STEP_EVENTS = {
  declassification: 'declassified',
  'originator-consent': 'originator-consented',
  'mark-removal': 'mark-removed',
} as const;

function stepsFor(
  bar: ReviewBar,
  facts: ReviewFacts,
  policy: ReviewPolicy,
  { stages }: Evaluation,
): readonly NextStep[] {
  return match(bar)
    .with({ code: 'no-draft' }, () => [step('drafted', ['drafter'])])
    .with({ code: 'stopped' }, () => [step('revised', ['drafter'])])
    .with({ code: 'undetermined' }, ({ params }) =>
      params.isReferred ? [step('referral-answered', policy.referral.to)] : [step('referred')],
    )
    .with({ code: 'must-not-be-published' }, () => [step('withheld')])
    .with({ code: 'marking-present' }, ({ params: { part, lacks } }) =>
      lacks.map((lack) => step(STEP_EVENTS[lack], [], { part })),
    )
    .with({ code: 'detection-unresolved' }, ({ params: { detection } }) => [
      step('detection-resolved', policy.resolution.roles, { detection, exclude: excluded('resolve', facts, policy) }),
    ])
    .with({ code: 'not-scanned' }, () => [step('scanned')])
    .with({ code: 'stage-open' }, ({ params: { stage, title } }) => {
      const status = stages.find((candidate) => candidate.stage.id === stage);
      const signed = status?.signatures.map(({ by }) => shownId(by)) ?? [];
      const exclude = [...new Set([...signed, ...excluded(stage, facts, policy)])];
      return [step('reviewed', status?.stage.roles ?? [], { stage, title, exclude })];
    })
    .with({ code: 'ended' }, () => [])
    .exhaustive();
}

function excluded(duty: string, facts: ReviewFacts, policy: ReviewPolicy): readonly string[] {
  const persons = new Set(facts.acts.map(({ by }) => by));
  return [...persons].filter((by) => conflictOf(by, duty, facts, policy) !== undefined).map(shownId);
}

/**
 * The text of a next step (下一步的文字).
 *
 * @example
 * ```ts
 * import { formatNextStep } from '@zwgk/confidentiality';
 * formatNextStep({ action: 'drafted', roles: ['drafter'], exclude: [] }, 'zh-CN'); // => '拟稿（承办人）'
 * ```
 */
export function formatNextStep(
  { action, title, roles, exclude, part, detection }: NextStep,
  language: Language,
): string {
  const [key, comma] = language === 'zh-CN' ? (['zh', '、'] as const) : (['en', ', '] as const);
  const what = title === undefined ? eventWords(action, key) : title[key];
  const object = part !== undefined ? partWords(part, key) : detection;
  const who = roles.map((role) => roleLabel(role, key)).join(comma);
  const not = exclude.join(comma);
  const notes = [who, ...(not === '' ? [] : [key === 'zh' ? `${not} 除外` : `not ${not}`])].filter(
    (note) => note !== '',
  );
  const brackets = key === 'zh' ? `（${notes.join('；')}）` : ` (${notes.join('; ')})`;
  return `${what}${object === undefined ? '' : `${key === 'zh' ? '：' : ': '}${object}`}${notes.length === 0 ? '' : brackets}`;
}
