/** Tags that change how text looks and not where it stands: a value may run through them. */
const INLINE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'a abbr b bdi bdo big em font i ins mark o:p s small span strong st1:chsdate sub sup tt u wbr'.split(' '),
);

const LONGEST_NAME = 12;
const LONGEST_TAG = 2000;

/** How long the inline tag (行内标签) is that opens or closes at `at`; 0 when it is another tag, or none. */
export function inlineTagLength(text: string, at: number): number {
  const start = text[at + 1] === '/' ? at + 2 : at + 1;
  let end = start;
  while (end - start <= LONGEST_NAME && isNameCharacter(text.charCodeAt(end))) end++;
  if (!INLINE.has(text.slice(start, end).toLowerCase())) return 0;
  const close = text.indexOf('>', end);
  return close === -1 || close - at > LONGEST_TAG ? 0 : close + 1 - at;
}

const isNameCharacter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x3a) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
