import { type Citation, errorOf, type PlainDate, type PlainDateLike, parsePlainDate } from '@zwgk/core';
import type { ReplyOutcomeId } from '@zwgk/law';
import { answer2007, answer2019 } from '../cited.ts';
import { caseOf } from '../conditions/case.ts';
import { parseCandidate } from '../facts/candidate.ts';
import type { Candidate, FactName } from '../facts/facts.ts';
import { findGround } from '../grounds/grounds.ts';
import { applyLists } from '../overlay/apply-lists.ts';
import type { NegativeList } from '../overlay/negative-list.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { decide, decisionOf, neededFacts, type Ruling } from './decide.ts';
import type { Decision } from './decision.ts';
import { assessErrors } from './errors.ts';
import { nextSteps } from './next-steps.ts';
import { type Remedies, remediesOn } from './remedies.ts';
import { severanceBasis } from './severance.ts';
import type { Step } from './steps.ts';
import { groundsOn, type Trial, tryGround } from './trial.ts';

/** What a candidate is assessed against. */
export interface AssessOptions {
  /** The day whose law applies: of a request, usually the day of its receipt (适用法律的日期). */
  readonly on: PlainDateLike;
  /** Local negative lists (地方负面清单): they add matters under national grounds. */
  readonly overlays?: readonly NegativeList[];
}

/** A determination (判定), with every ground tried and the law of each: plain JSON, without text. */
export interface Assessment {
  readonly on: PlainDate;
  readonly decision: Decision;
  /** Every ground tried, met or not, with the conditions that decided. */
  readonly grounds: readonly Trial[];
  /** Facts that could still change the answer; empty when it stands. */
  readonly needed: readonly FactName[];
  readonly steps: readonly Step[];
  /** The kind of reply to the request; `null` when there is none yet, or no request. */
  readonly reply: ReplyOutcomeId | null;
  /** The row of table 3 (表三) of the annual report; absent without a reply, and before the report for 2019. */
  readonly table3Row?: ReplyOutcomeId;
  /** `null` without a reply. */
  readonly remedies: Remedies | null;
  /** Where the decision stands. */
  readonly basis: readonly Citation[];
  /** What a person has to decide. */
  readonly conflicts: readonly Conflict[];
}

/** The day from which there is a Regulation, and with it a duty to disclose and grounds against it. */
const FIRST_REGULATION = '2008-05-01';

/** The first year whose annual report had table 3 in its present rows. */
const FIRST_TABLE_3 = '2019-01-01';

/**
 * Assesses whether information may be disclosed (公开属性判定): every ground of the law of the day is tried on what is
 * known; what is not known is never taken for a no. The same facts give the same answer, whatever the order of grounds.
 *
 * Conventions: a question that does not say what it is for is answered as for a request; where the organ need not
 * disclose (可以不予公开), it is taken not to unless it says that it does; a classification whose period has run out still
 * holds the matter back until it has been reviewed.
 *
 * @throws ZwgkError `negative-list/not-a-candidate`, `negative-list/unknown-fact`, `negative-list/invalid-fact`,
 * `negative-list/before-regulation` for a day before 2008-05-01, `core/invalid-date`, `core/date-out-of-range`
 * @source 《政府信息公开条例》(2019) arts 13–17, 30, 32, 35–39; (2007) arts 7, 8, 13, 14, 21–25
 * @example
 * ```ts
 * import { assess } from '@zwgk/negative-list';
 * const draft = { occasion: 'request', kinds: ['draft'], mustDiscloseItem: 'none', lawRequiresDisclosure: 'no' } as const;
 * const { decision, reply, needed } = assess({ ...draft, separable: 'no' }, { on: '2026-09-15' });
 * decision; // => 'withhold'
 * reply; // => 'withheld.process-information'
 * needed.includes('classification'); // => true
 * ```
 */
export function assess(candidate: Candidate, { on, overlays = [] }: AssessOptions): Assessment {
  const day = parsePlainDate(on);
  if (day < FIRST_REGULATION)
    throw errorOf(assessErrors, 'negative-list/before-regulation', { on: day, from: FIRST_REGULATION });
  const facts = parseCandidate(candidate);
  const lists = applyLists(facts, overlays, day);
  const matter = caseOf(facts, day, lists);
  const grounds: Trial[] = [];
  for (const ofDay of groundsOn(day)) grounds.push(tryGround(ofDay, matter));
  const ruling = decide(grounds, matter);
  const needed = neededFacts(ruling, matter);
  const reply = replyOf(ruling, facts);
  const assessment = {
    on: day,
    decision: ruling.decision,
    grounds,
    needed,
    steps: nextSteps(ruling, needed, matter),
    reply,
    remedies: reply === null ? null : remediesOn(reply, day),
    basis: basisOf(ruling, facts, day),
    conflicts: [...conflictsOf(ruling, grounds, facts, day), ...lists.conflicts],
  };
  return reply === null || day < FIRST_TABLE_3 ? assessment : { ...assessment, table3Row: reply };
}

function replyOf({ decision, deciding }: Ruling, { occasion }: Candidate): ReplyOutcomeId | null {
  if (occasion === 'publication') return null;
  if (decision === 'disclose') return 'disclosed';
  if (decision === 'disclose-in-part') return 'partly-disclosed';
  return deciding?.verdict === 'met' ? (findGround(deciding.id)?.outcome ?? null) : null;
}

function basisOf({ decision, deciding, met }: Ruling, facts: Candidate, day: PlainDate): readonly Citation[] {
  if (decision === 'disclose') {
    if (facts.occasion === 'publication') return [];
    const item = facts.alreadyPublic === 'yes' || day < '2019-05-15' ? 1 : 2;
    return [day < '2019-05-15' ? answer2007(item) : answer2019(item)];
  }
  const cited: Citation[] = decision === 'disclose-in-part' ? [severanceBasis(day)] : [];
  // Reasons of another kind than the one decided on are tried and shown, but the decision does not rest on them.
  const rests = deciding?.verdict === 'met' || decision === 'disclose-in-part' ? met : [deciding];
  for (const trial of rests) {
    if (trial === undefined || !isOf(decision, trial, deciding)) continue;
    for (const citation of trial.basis) if (!cited.some((known) => isSame(known, citation))) cited.push(citation);
  }
  return cited;
}

/** Whether a decision rests on a ground: the deciding one, or another that leads to the same answer. */
const isOf = (decision: Decision, { id }: Trial, deciding: Trial | undefined): boolean =>
  id === deciding?.id || decision === 'disclose-in-part' || (decision === 'withhold' && decisionOf(id) === decision);

const isSame = (one: Citation, other: Citation): boolean =>
  one.instrument === other.instrument &&
  one.version === other.version &&
  one.article === other.article &&
  one.paragraph === other.paragraph &&
  one.item === other.item;
