import type { Bilingual, Citation, PlainDate } from '@zwgk/core';
import type { StatedWord } from '../rule/term.ts';

/** A stretch from the day after which counting begins, to its last day. */
interface Stretch {
  readonly after: PlainDate;
  readonly to: PlainDate;
  readonly amount: number;
}

/** Parameters of the steps of a computation, by code. */
export interface DeadlineSteps {
  readonly trigger: {
    readonly trigger: Bilingual;
    readonly on: PlainDate;
    readonly counted: boolean;
    /** Whether the count goes back in time. */
    readonly back: boolean;
  };
  readonly 'trigger-moment': { readonly trigger: Bilingual; readonly at: string };
  readonly 'trigger-year': { readonly trigger: Bilingual; readonly year: number };
  readonly 'working-days': Stretch;
  readonly 'calendar-days': Stretch;
  readonly months: Stretch;
  readonly years: Stretch;
  readonly hours: { readonly at: string; readonly to: string; readonly amount: number };
  readonly 'fixed-date': { readonly on: PlainDate };
  /** Counted back from the trigger: `to` lies before it. */
  readonly 'counted-back': {
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly amount: number;
    readonly unit: 'working-days' | 'calendar-days';
  };
  readonly rolled: { readonly from: PlainDate; readonly to: PlainDate };
  readonly stayed: { readonly on: PlainDate };
  readonly due: {
    readonly on: string;
    readonly bound: 'at-most' | 'at-least' | 'before';
    readonly missing: readonly number[];
  };
  readonly 'none-stated': { readonly word: StatedWord };
}

type StepCode = keyof DeadlineSteps & string;

/** One step of a computation (计算步骤), in the order in which a person would check it. Plain data; its text is made last. */
export type DeadlineStep<Code extends StepCode = StepCode> = {
  [Each in Code]: {
    readonly code: Each;
    readonly params: DeadlineSteps[Each];
    /** The law that the step follows. */
    readonly basis: readonly Citation[];
  };
}[Code];

/** Makes a step. */
export const step = <Code extends StepCode>(
  code: Code,
  params: DeadlineSteps[Code],
  basis: readonly Citation[] = [],
): DeadlineStep => ({ code, params, basis }) as DeadlineStep;
