import type { TextView } from './text-view.ts';

const OPEN = '〖'.charCodeAt(0);
const CLOSE = '〗'.charCodeAt(0);
const LONGEST = 24;

/** Whether a place is inside 〖…〗, where redaction says what it has taken out (遮盖标签): the words there label nothing. */
export function isInReplacement(view: TextView, at: number): boolean {
  if (!view.hasReplacements) return false;
  for (let index = at - 1; index > 0 && at - index < LONGEST; index--) {
    const code = view.at(index);
    if (code === OPEN) return true;
    if (code === CLOSE || code === 0x0a) return false;
  }
  return false;
}
