import { type Tables, unit } from './view/tables.ts';
import type { TextView } from './view/text-view.ts';

const LONGEST = 40;

/** Stars, by their number. */
const stars: readonly string[] = /* @__PURE__ */ Array.from({ length: LONGEST + 1 }, (_, length) => '*'.repeat(length));

/** A value of which nothing is shown, however long it is. */
export const hidden = (length: number): string => stars[length] ?? `${stars[LONGEST]}…`;

/**
 * Shows a found value masked (遮盖预览): at most `shown` characters at its front, and never more than a quarter of it.
 * Everything else is a star, whatever it was.
 */
export function previewOf(view: TextView, from: number, to: number, shown: number, { classes }: Tables): string {
  const legible = unit.digit | unit.letter | unit.han;
  const length = to - from;
  const clear = Math.min(shown, length >> 2);
  let preview = '';
  for (let index = 0; index < clear; index++) {
    const code = view.at(from + index);
    preview += ((classes[code] as number) & legible) !== 0 ? String.fromCharCode(code) : '*';
  }
  return length > LONGEST ? `${preview}${stars[LONGEST - clear]}…` : preview + hidden(length - clear);
}
