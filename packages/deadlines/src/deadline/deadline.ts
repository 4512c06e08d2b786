import { type Calendar, type Certainty, china } from '@zwgk/calendar';
import {
  type Citation,
  type Confidence,
  type Finding,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
} from '@zwgk/core';
import { type ConventionChoices, choicesOf } from '../convention/conventions.ts';
import { type DeadlineRuleId, deadlineRules, ruleOf } from '../deadline-rules.ts';
import type { Bound, DeadlineRule, DeadlineRuleVersion } from '../rule/deadline-rule.ts';
import type { Term } from '../rule/term.ts';
import { type Computation, compute } from './computation.ts';
import { deadlineNotes } from './notes.ts';
import type { DeadlineStart } from './start.ts';
import type { DeadlineStep } from './step.ts';
import { stepsOf } from './steps-of.ts';

/** What a deadline is computed from besides its rule. */
export interface DeadlineOptions {
  readonly from: DeadlineStart;
  /** The day whose version of the rule applies, when it is not that of the trigger. */
  readonly on?: PlainDateLike;
  /** The national calendar unless another is given. */
  readonly calendar?: Calendar;
  /** Answers to open questions that differ from the defaults. */
  readonly conventions?: ConventionChoices;
  /** The national rules unless others are given, see `extendDeadlineRules`. */
  readonly rules?: readonly DeadlineRule[];
}

/** A due date with everything that it follows from (期限届满日). */
export interface Deadline {
  /** Id of the rule. */
  readonly rule: string;
  /**
   * The last day; for a rule in hours the moment, as an ISO text with the offset of China. `undefined` when the rule states
   * no term.
   */
  readonly due: PlainDate | string | undefined;
  readonly certainty: Certainty;
  /** The years whose holiday notices are not known and may still move the date. */
  readonly missing: readonly number[];
  readonly term: Term;
  readonly bound: Bound;
  readonly basis: readonly Citation[];
  /** The overlay that set the term, and its own document. */
  readonly local?: DeadlineRuleVersion['local'];
  readonly confidence: Confidence;
  /** How the date comes about, step by step. Worked out when it is asked for. */
  readonly trace: readonly DeadlineStep[];
  /** Where another answer to an open question gives another date, and what else a reader has to know. */
  readonly notes: readonly Finding[];
}

/** A deadline whose trace and notes are worked out on demand: most callers read the date alone. */
class ComputedDeadline implements Deadline {
  readonly rule: string;
  readonly due: PlainDate | string | undefined;
  readonly certainty: Certainty;
  readonly missing: readonly number[];
  readonly term: Term;
  readonly bound: Bound;
  readonly basis: readonly Citation[];
  readonly local?: NonNullable<DeadlineRuleVersion['local']>;
  readonly confidence: Confidence;
  readonly #computation: Computation;

  constructor(computation: Computation) {
    const { rule, version, due, certainty, missing, term } = computation;
    this.rule = rule.id;
    this.due = due;
    this.certainty = certainty;
    this.missing = missing;
    this.term = term;
    this.bound = version.bound;
    this.basis = version.basis;
    if (version.local !== undefined) this.local = version.local;
    this.confidence = version.confidence;
    this.#computation = computation;
  }

  get trace(): readonly DeadlineStep[] {
    return stepsOf(this.#computation);
  }

  get notes(): readonly Finding[] {
    return deadlineNotes(this.#computation);
  }

  /** Everything: `JSON.stringify` does not see by itself what is made on demand. */
  toJSON(): Deadline {
    return { ...this, trace: this.trace, notes: this.notes };
  }
}

/**
 * When a time limit ends (推算期限), by the version of the rule that was in force on the day of the trigger.
 *
 * The first day is not counted; months and years end on the corresponding day, or on the last of the month; the last day
 * rolls past days off only where the law that counts says so; minimum periods are never shortened; fixed dates stay. Each
 * of these stands in the trace with its law. Where the law is silent the conventions decide, see `conventions`.
 *
 * @param id a rule of the registry, see `deadlineRules`
 * @throws ZwgkError `deadlines/unknown-rule`; `deadlines/not-in-force-yet`, `deadlines/no-longer-in-force` for a trigger
 *   outside the versions of the rule; `deadlines/date-needed`, `deadlines/instant-needed`, `deadlines/no-such-start`;
 *   `deadlines/unknown-convention`, `deadlines/unknown-choice`; the errors of a date, an instant and the calendar
 * @source 民法典 arts 200–203; for each rule its own article
 * @example
 * ```ts
 * import { deadline } from '@zwgk/deadlines';
 * const { due, certainty, basis } = deadline('request-reply', { from: '2026-09-15' });
 * due; // => '2026-10-19'
 * certainty; // => 'final'
 * basis; // => [{ instrument: 'disclosure-regulation', version: '2019', article: 33 }]
 * deadline('request-reply', { from: '2019-05-14' }).due; // => '2019-06-04'
 * ```
 */
export function deadline(id: DeadlineRuleId | (string & {}), options: DeadlineOptions): Deadline {
  const { from, on, calendar = china, conventions, rules = deadlineRules } = options;
  const rule = ruleOf(id, rules);
  const choices = choicesOf(conventions);
  const lawOf = on === undefined ? undefined : parsePlainDate(on);
  return new ComputedDeadline(compute({ rule, from, lawOf, calendar, choices }));
}
