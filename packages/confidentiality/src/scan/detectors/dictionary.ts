import { type Tables, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';

/** Whether a word of the office (本机关词表) that was found is a whole one: words of letters are no parts of longer words. */
export function isWholeWord(from: number, to: number, view: TextView, { classes }: Tables): boolean {
  const isLetter = (at: number): boolean => ((classes[view.at(at)] as number) & unit.letter) !== 0;
  if (!isLetter(from) && !isLetter(to - 1)) return true;
  return !(isLetter(from) && isLetter(from - 1)) && !(isLetter(to - 1) && isLetter(to));
}
