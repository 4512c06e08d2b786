import type { Tables } from '../view/tables.ts';
import { unit } from '../view/tables.ts';
import { gap, type NumberRun } from './number-run.ts';

/** The longest number that any detector looks for: a student number of G and twenty digits. */
export const LONGEST_NUMBER = 24;

/**
 * A part of a run that could be one number (候选数字): from the beginning of a group to the end of one. It is used again for
 * every candidate.
 */
export interface NumberWindow {
  run: NumberRun;
  /** First element. */
  from: number;
  /** After the last element. */
  to: number;
  /** How many elements. */
  length: number;
  /** Values of the elements; look-alike letters count as the digit that they look like, other letters as 255. */
  readonly values: Uint8Array;
  /** Elements that are letters, look-alikes among them. */
  letters: number;
  /** Letters that look like no digit. */
  otherLetters: number;
  /** Chinese numerals, circled digits and the like. */
  softDigits: number;
  /** Gaps inside, and how many of them are line breaks or cells. */
  gaps: number;
  lineBreaks: number;
  cells: number;
  /** Whether all gaps were made by the same unit. */
  evenGaps: boolean;
  /** Whether a letter or a digit touches it on the left, on the right. */
  touchesLeft: boolean;
  touchesRight: boolean;
}

export function createNumberWindow(run: NumberRun): NumberWindow {
  return {
    run,
    from: 0,
    to: 0,
    length: 0,
    values: new Uint8Array(LONGEST_NUMBER),
    letters: 0,
    otherLetters: 0,
    softDigits: 0,
    gaps: 0,
    lineBreaks: 0,
    cells: 0,
    evenGaps: true,
    touchesLeft: false,
    touchesRight: false,
  };
}

/** Sets the window on the elements `[from, to)` of its run. */
export function setWindow(window: NumberWindow, from: number, to: number, tables: Tables): void {
  const { run, values } = window;
  window.from = from;
  window.to = to;
  window.length = to - from;
  window.letters = 0;
  window.otherLetters = 0;
  window.softDigits = 0;
  window.gaps = 0;
  window.lineBreaks = 0;
  window.cells = 0;
  window.evenGaps = true;
  let separator = -1;
  for (let index = from; index < to; index++) {
    const code = run.codes[index] as number;
    const bits = tables.classes[code] as number;
    const value = tables.values[code] as number;
    values[index - from] = value;
    if ((bits & unit.letter) !== 0) {
      window.letters++;
      if (value === 255) window.otherLetters++;
    } else if ((bits & unit.soft) !== 0) window.softDigits++;
    const before = run.gaps[index] as number;
    if (index === from || before === gap.none) continue;
    window.gaps++;
    if (before === gap.lineBreak) window.lineBreaks++;
    if (before === gap.cell) window.cells++;
    const made = run.separators[index] as number;
    if (separator !== -1 && separator !== made) window.evenGaps = false;
    separator = made;
  }
  window.touchesLeft = from > 0 && run.gaps[from] === gap.none;
  window.touchesRight = to < run.count && run.gaps[to] === gap.none;
}

/** The digits of a window as text. */
export function digitsOf({ values, length }: NumberWindow): string {
  let digits = '';
  for (let index = 0; index < length; index++) digits += String.fromCharCode(0x30 + (values[index] as number));
  return digits;
}

/** The elements of a window as text in capitals, digits of every script as plain ones. */
export function charactersOf(window: NumberWindow, tables: Tables): string {
  const { run, from, to } = window;
  let characters = '';
  for (let index = from; index < to; index++) {
    const code = run.codes[index] as number;
    const isLetter = ((tables.classes[code] as number) & unit.letter) !== 0;
    characters += String.fromCharCode(isLetter ? code : 0x30 + (tables.values[code] as number));
  }
  return characters.toUpperCase();
}

/** How the elements are grouped, as lengths: `3-4-4`. A window without gaps is one group, whatever its scripts. */
export function groupingOf({ run, from, to }: NumberWindow): string {
  const lengths: number[] = [];
  let start = from;
  for (let index = from + 1; index <= to; index++) {
    if (index < to && run.gaps[index] === gap.none) continue;
    lengths.push(index - start);
    start = index;
  }
  return lengths.join('-');
}

/** Whether every element stands for itself: 1 3 8 0 0. */
export const isSpelledOut = ({ gaps, length }: NumberWindow): boolean => length > 1 && gaps === length - 1;
