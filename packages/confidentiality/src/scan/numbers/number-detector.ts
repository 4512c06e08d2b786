import type { PlainDate } from '@zwgk/core';
import type { Candidate } from '../candidate.ts';
import type { DetectionKind } from '../detection-kinds.ts';
import { charactersOf, digitsOf, type NumberWindow, setWindow } from '../read/number-window.ts';
import type { Surroundings } from '../surroundings.ts';
import type { TextContext } from '../text-detector.ts';
import type { TextView } from '../view/text-view.ts';

/**
 * What a detector of numbers may ask about a candidate. What costs something is computed when it is asked for, and kept until the
 * window is set on the next candidate.
 */
export class NumberContext {
  readonly view: TextView;
  readonly window: NumberWindow;
  /** The day on which the question is asked, for whoever is born after it or is not of age. */
  readonly asOf: PlainDate | undefined;
  readonly #context: TextContext;
  #digits: string | undefined;
  #characters: string | undefined;
  #surroundings: Surroundings | undefined;

  constructor(context: TextContext, window: NumberWindow) {
    this.view = context.view;
    this.window = window;
    this.asOf = context.asOf;
    this.#context = context;
  }

  /** Looks at the elements `[from, to)` of the run. */
  lookAt(from: number, to: number): void {
    setWindow(this.window, from, to, this.#context.tables);
    this.#digits = undefined;
    this.#characters = undefined;
    this.#surroundings = undefined;
  }

  /** The window as digits, look-alike letters read as the digits that they look like. */
  digits(): string {
    this.#digits ??= digitsOf(this.window);
    return this.#digits;
  }

  /** The window as capitals and digits. */
  characters(): string {
    this.#characters ??= charactersOf(this.window, this.#context.tables);
    return this.#characters;
  }

  surroundings(): Surroundings {
    const { run, from, to } = this.window;
    this.#surroundings ??= this.#context.surroundingsOf(run.at[from] as number, (run.at[to - 1] as number) + 1);
    return this.#surroundings;
  }
}

/** What a detector makes of a window; its place is the window's. */
export interface NumberMatch extends Omit<Candidate, 'from' | 'to'> {}

/** One kind of number, or several that are told apart by the same look (号码检测器). */
export interface NumberDetector {
  readonly kinds: readonly DetectionKind[];
  /** Lengths that it is asked about, letters included. */
  readonly lengths: readonly number[];
  readonly match: (context: NumberContext) => NumberMatch | undefined;
}

/** From one length to another. */
export function lengths(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Whether letters or digits of another script touch the number, so that it may be a part of something else. */
export const touches = ({ window }: NumberContext): boolean => window.touchesLeft || window.touchesRight;

/** Whether a number was written so that a plain search does not find it. */
export function isDisguised({ window }: NumberContext): boolean {
  return window.softDigits > 0 || window.gaps > 0 || window.letters > window.otherLetters;
}
