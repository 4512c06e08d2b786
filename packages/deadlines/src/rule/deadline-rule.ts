import { type Bilingual, type Citation, type Confidence, type PlainDate, parsePlainDate } from '@zwgk/core';
import type { ComputationLawId } from '../computation/computation-law.ts';
import type { ConventionId } from '../convention/conventions.ts';
import type { NotCounted } from './not-counted.ts';
import type { StartReading } from './start-reading.ts';
import type { Term } from './term.ts';

/**
 * Which way a period binds (期限的性质). `at-most`: act by the due date. `at-least`: the period has to last that long, and
 * the due date is its last day (不少于). `before`: act no later than so long before the trigger (……前).
 */
export type Bound = 'at-most' | 'at-least' | 'before';

/** A time limit as it stood between two dates (期限规定的一个文本). */
export interface DeadlineRuleVersion {
  /**
   * First day on which a trigger falls under it. Absent where the day is not known, see the citation, and where the law
   * takes hold of whatever it finds: an archive opens under the law of today, however long ago it was formed.
   */
  readonly from?: PlainDate;
  /** Last such day. Absent while it is in force. */
  readonly to?: PlainDate;
  readonly term: Term;
  readonly bound: Bound;
  /** Which law says how the days are counted. */
  readonly computation: ComputationLawId;
  /** A term that a convention puts in the place of this one, where practice knows one and the law is silent. */
  readonly underConvention?: { readonly convention: ConventionId; readonly choice: string; readonly term: Term };
  /** By how much it may be extended, at most (延长). */
  readonly extension?: Term;
  /** When it does not hold, or may be shorter or longer (例外). */
  readonly exception?: Bilingual;
  /** What is left out of the count (不计入期限的时间). */
  readonly notCounted: readonly NotCounted[];
  /** What makes it begin anew (重新计算), in words. */
  readonly restartedBy?: Bilingual;
  readonly basis: readonly Citation[];
  /** The overlay that set the term, and its own document: its title or number. */
  readonly local?: { readonly overlay: string; readonly basis: string };
  /** What follows when it is missed (逾期的后果), or the peculiarity of a rule without a number. */
  readonly consequence?: Bilingual;
  /** How the number and its place in the law are known. */
  readonly confidence: Confidence;
}

/** A time limit of the law (期限规则), in all its versions, oldest first. */
export interface DeadlineRule<Id extends string = string> {
  readonly id: Id;
  readonly title: Bilingual;
  /** What sets it running (起算事件). */
  readonly trigger: Bilingual;
  /** Where the law leaves open which day that is: the readings that a caller may give a date for. */
  readonly startReading?: StartReading;
  readonly versions: readonly DeadlineRuleVersion[];
  /** `national`, or the id of the overlay that added it. */
  readonly origin: string;
}

/** A version as the data files write it. */
export interface DeadlineRuleVersionData
  extends Omit<DeadlineRuleVersion, 'from' | 'to' | 'bound' | 'notCounted' | 'computation' | 'confidence'> {
  readonly from?: string;
  readonly to?: string;
  /** `at-most` unless given. */
  readonly bound?: Bound;
  /** `unstated` unless given: the law has no clause of its own on counting. */
  readonly computation?: ComputationLawId;
  readonly notCounted?: readonly NotCounted[];
  /** `primary` unless given. */
  readonly confidence?: Confidence;
}

/** A rule as the data files write it. */
export interface DeadlineRuleData<Id extends string = string> extends Omit<DeadlineRule<Id>, 'versions' | 'origin'> {
  readonly versions: readonly DeadlineRuleVersionData[];
}

/** Makes a rule from its data, which is taken as sound: the tests hold every rule against the registry of law. */
export function deadlineRule<const Id extends string>(
  data: DeadlineRuleData<Id>,
  origin = 'national',
): DeadlineRule<Id> {
  return { ...data, origin, versions: data.versions.map(versionOf) };
}

const versionOf = ({ from, to, ...version }: DeadlineRuleVersionData): DeadlineRuleVersion => ({
  bound: 'at-most',
  computation: 'unstated',
  notCounted: [],
  confidence: 'primary',
  ...version,
  ...(from !== undefined && { from: parsePlainDate(from) }),
  ...(to !== undefined && { to: parsePlainDate(to) }),
});
