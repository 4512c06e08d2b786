import type { Bilingual } from '@zwgk/core';
import {
  type Assessment,
  decisions,
  explainTrial,
  facts,
  type ScreenOptions,
  type Signal,
  screenRules,
  screenText,
  steps,
  type Trial,
} from '@zwgk/negative-list';
import { type RenderedFinding, withMessages } from '../message-catalogues.ts';

/** A text in both languages, as the line protocol writes it. */
interface Message {
  readonly 'zh-CN': string;
  readonly en: string;
}

const messageOf = ({ zh, en }: Bilingual): Message => ({ 'zh-CN': zh, en });

/** A determination as it leaves zwgk for another program (判定结果): with its texts in both languages. */
export interface AssessmentAnswer extends Omit<Assessment, 'grounds' | 'steps' | 'conflicts'> {
  readonly message: Message;
  readonly grounds: readonly (Trial & { readonly message: Message })[];
  /** The questions behind `needed`, in the same order. */
  readonly questions: readonly Message[];
  readonly steps: readonly (Assessment['steps'][number] & { readonly message: Message })[];
  readonly conflicts: readonly RenderedFinding[];
}

/**
 * Adds the texts to a determination.
 *
 * @example
 * ```ts
 * import { assess } from '@zwgk/negative-list';
 * import { assessmentAnswer } from '@zwgk/operations';
 * assessmentAnswer(assess({ purpose: 'petition' }, { on: '2026-09-15' })).message.en; // => 'do not process'
 * ```
 */
export function assessmentAnswer(assessment: Assessment): AssessmentAnswer {
  return {
    ...assessment,
    message: messageOf(decisions[assessment.decision].label),
    grounds: assessment.grounds.map((trial) => ({
      ...trial,
      message: { 'zh-CN': explainTrial(trial, 'zh-CN'), en: explainTrial(trial, 'en') },
    })),
    questions: assessment.needed.map((name) => messageOf(facts[name].title)),
    steps: assessment.steps.map((step) => ({ ...step, message: messageOf(steps[step.id].title) })),
    conflicts: withMessages(assessment.conflicts),
  };
}

/** A sign in a text as it leaves zwgk for another program (提示): with the reason of its rule in both languages. */
export interface SignalAnswer extends Signal {
  readonly message: Message;
}

const reasons = /* @__PURE__ */ new Map(screenRules.map(({ id, because }) => [id, messageOf(because)]));

/**
 * The signs in a text, with their texts.
 *
 * @example
 * ```ts
 * import { signalsAnswer } from '@zwgk/operations';
 * signalsAnswer('局务会会议记录').signals[0]?.message.en; // => 'looks like a record of a discussion'
 * ```
 */
export function signalsAnswer(
  text: string,
  options: ScreenOptions = {},
): { readonly signals: readonly SignalAnswer[] } {
  const signals = screenText(text, options).map((signal) => ({
    ...signal,
    message: reasons.get(signal.because) ?? { 'zh-CN': signal.because, en: signal.because },
  }));
  return { signals };
}
