import { groupingOf, isSpelledOut, type NumberWindow } from '../read/number-window.ts';
import type { NumberContext } from './number-detector.ts';

/**
 * Whether a number without a label may be broken up as this one is (分隔方式): not at all, figure by figure, in the groups
 * that people write, or once by the end of a line.
 */
export function isUsualGrouping(window: NumberWindow, usual: ReadonlySet<string>): boolean {
  if (window.gaps === 0) return true;
  if (isSpelledOut(window)) return window.evenGaps;
  if (window.gaps === 1 && window.lineBreaks === 1) return true;
  return window.lineBreaks === 0 && window.evenGaps && usual.has(groupingOf(window));
}

/** Whether a labelled number may be broken up as this one is: anyhow, as long as it does not run over many lines. */
export function isPossibleGrouping(window: NumberWindow): boolean {
  return isSpelledOut(window) || (window.lineBreaks <= 1 && window.gaps <= 8);
}

const HAN_FROM = 0x3400;
const HAN_TO = 0x9fff;

/**
 * Whether a number of no fixed length ends where its line does: what stands in the next line begins a sentence (2018年…) when a Han
 * character follows it.
 */
export function runsIntoNextSentence({ view, window }: NumberContext): boolean {
  if (window.lineBreaks === 0) return false;
  const next = view.at((window.run.at[window.to - 1] as number) + 1);
  return next >= HAN_FROM && next <= HAN_TO;
}
