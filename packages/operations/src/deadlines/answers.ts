import type { Calendar } from '@zwgk/calendar';
import type { Finding } from '@zwgk/core';
import {
  type ClockLine,
  type Deadline,
  type DeadlineStep,
  explainClock,
  formatClockLine,
  formatStep,
  type Remedies,
  type RequestClock,
} from '@zwgk/deadlines';
import { type RenderedFinding, withMessages } from '../message-catalogues.ts';

/** A text in both languages, as it leaves zwgk. */
type Message = RenderedFinding['message'];

/** A deadline as it leaves zwgk for another program. */
export interface DeadlineAnswer extends Omit<Deadline, 'due' | 'trace' | 'notes'> {
  /** `null` where the rule states no term. */
  readonly due: string | null;
  readonly trace: readonly (DeadlineStep & { readonly message: Message })[];
  readonly notes: readonly RenderedFinding[];
  /** What an overlay had refused. */
  readonly findings: readonly RenderedFinding[];
}

/** A request clock as it leaves zwgk for another program. */
export interface ClockAnswer
  extends Omit<RequestClock, 'due' | 'remaining' | 'findings' | 'trace' | 'notes' | 'remedies' | 'with'> {
  /** `null`, like `remaining`, while no period runs. */
  readonly due: string | null;
  readonly remaining: number | null;
  readonly findings: readonly RenderedFinding[];
  readonly trace: readonly (ClockLine & { readonly message: Message })[];
  readonly notes: readonly RenderedFinding[];
  readonly remedies: Remedies | null;
  readonly memo: { readonly 'zh-CN': readonly string[]; readonly en: readonly string[] };
}

/**
 * A deadline as it leaves zwgk for another program (期限结果): plain JSON, every step and finding with its text. `findings` are
 * what an overlay had refused.
 *
 * @example
 * ```ts
 * import { deadline } from '@zwgk/deadlines';
 * import { deadlineAnswer } from '@zwgk/operations';
 * const { due, trace } = deadlineAnswer(deadline('request-reply', { from: '2026-09-15' }));
 * due; // => '2026-10-19'
 * trace[1]?.message['zh-CN']; // => '第20个工作日为2026年10月19日'
 * ```
 */
export function deadlineAnswer(deadline: Deadline, findings: readonly Finding[] = []): DeadlineAnswer {
  return {
    ...deadline,
    due: deadline.due ?? null,
    trace: deadline.trace.map((step) => ({ ...step, message: inBoth((language) => formatStep(step, language)) })),
    notes: withMessages(deadline.notes),
    findings: withMessages(findings),
  };
}

/**
 * A request clock as it leaves zwgk for another program (计时结果): plain JSON, every line and finding with its text, and the
 * whole as a memo.
 *
 * @param calendar the one that the clock was run with
 * @example
 * ```ts
 * import { china } from '@zwgk/calendar';
 * import { requestClock } from '@zwgk/deadlines';
 * import { clockAnswer } from '@zwgk/operations';
 * const clock = requestClock([{ type: 'received', on: '2026-11-02', channel: 'in-person' }], { asOf: '2026-11-09' });
 * const { due, remaining } = clockAnswer(clock, china);
 * due; // => '2026-11-30'
 * remaining; // => 15
 * ```
 */
export function clockAnswer(clock: RequestClock, calendar: Calendar, findings: readonly Finding[] = []): ClockAnswer {
  const { trace, notes, remedies } = clock;
  return {
    ...clock,
    due: clock.due ?? null,
    remaining: clock.remaining ?? null,
    findings: withMessages([...findings, ...clock.findings]),
    trace: trace.map((line) => ({ ...line, message: inBoth((language) => formatClockLine(line, language)) })),
    notes: withMessages(notes),
    remedies: remedies ?? null,
    memo: { 'zh-CN': explainClock(clock, 'zh-CN', calendar), en: explainClock(clock, 'en', calendar) },
  };
}

const inBoth = (text: (language: 'zh-CN' | 'en') => string): Message => ({ 'zh-CN': text('zh-CN'), en: text('en') });
