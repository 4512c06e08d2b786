import { type Bilingual, type Citation, type Confidence, type PlainDate, parsePlainDate } from '@zwgk/core';
import type { ReplyOutcomeId } from '@zwgk/law';
import type { ConditionId } from '../conditions/conditions.ts';
import type { Rule } from '../conditions/rule.ts';
import type { StepId } from '../determination/steps.ts';

/** How strong a ground is (性质). */
export type Nature =
  /** 不得公开: the organ must not disclose. */
  | 'mandatory'
  /** 不得公开，法定例外除外: it must not, but for the exceptions that the law names. */
  | 'mandatory-with-exceptions'
  /** 可以不予公开: it need not. */
  | 'discretionary'
  /** 依照其他规定办理: another way leads to the information. */
  | 'refer'
  /** 不属于政府信息公开申请: what is wanted is not disclosure. */
  | 'not-a-disclosure-matter'
  /** 无法提供: there is nothing that the organ could give. */
  | 'unable'
  /** 程序要求: something has to happen first, or did not happen in time. */
  | 'procedural'
  /** 已经公开: there is nothing to decide. */
  | 'already-public'
  /** 无独立法律依据: protected by other law, but no reason of the Regulation not to disclose. */
  | 'no-basis-of-its-own';

/** Who decides whether a ground is met (判断主体). */
export type Decider =
  /** 本机关 */
  | 'organ'
  /** 原定密机关、单位或者其上级 */
  | 'classifying-organ'
  /** 有权批准的机关 */
  | 'approving-organ'
  /** 有关主管部门或者保密行政管理部门 */
  | 'competent-authority';

/** A text of a ground (版本): when it held, where it stands, and how that is known. */
export interface GroundVersion {
  readonly from: PlainDate;
  readonly to?: PlainDate;
  readonly basis: readonly Citation[];
  readonly confidence: Confidence;
  /** What is particular about this text. */
  readonly note?: Bilingual;
}

/** A reason not to disclose, not to supply or not to process (不予公开、无法提供、不予处理的理由). */
export interface Ground<Id extends string = string> {
  readonly id: Id;
  readonly title: Bilingual;
  readonly nature: Nature;
  readonly decidedBy: Decider;
  readonly metWhen: Rule;
  /** What lifts it, although its conditions are met (例外). */
  readonly unless?: Rule;
  /** What has to be done before it can be decided (程序), and the condition on which it has to. */
  readonly procedure?: { readonly when: ConditionId; readonly steps: readonly StepId[] };
  /** What has to be done in answering on it. */
  readonly answer: readonly StepId[];
  /** The kind of reply, which is also its row in table 3 of the annual report; absent when it closes no request. */
  readonly outcome?: ReplyOutcomeId;
  /** Oldest first. */
  readonly versions: readonly GroundVersion[];
}

/** A ground as its file writes it. */
export interface GroundData<Id extends string> extends Omit<Ground<Id>, 'answer' | 'versions'> {
  readonly answer?: readonly StepId[];
  readonly versions: readonly {
    readonly from: string;
    readonly to?: string;
    readonly basis: readonly Citation[];
    /** `primary` unless said otherwise. */
    readonly confidence?: Confidence;
    readonly note?: Bilingual;
  }[];
}

export function ground<const Id extends string>({ answer = [], versions, ...rest }: GroundData<Id>): Ground<Id> {
  return {
    ...rest,
    answer,
    versions: versions.map(({ from, to, basis, confidence = 'primary', note }) => ({
      from: parsePlainDate(from),
      ...(to !== undefined && { to: parsePlainDate(to) }),
      basis,
      confidence,
      ...(note !== undefined && { note }),
    })),
  };
}
