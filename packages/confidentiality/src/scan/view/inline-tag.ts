/** Tags that change how text looks and not where it stands: a value may run through them. */
const INLINE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'a abbr b bdi bdo big em font i ins mark o:p s small span strong st1:chsdate sub sup tt u wbr'.split(' '),
);

const LONGEST_NAME = 12;
const LONGEST_TAG = 2000;

/** How long the inline tag (行内标签) is that opens or closes at `at`; 0 when it is another tag, none, or one that has to be read. */
export function inlineTagLength(text: string, at: number): number {
  const start = text[at + 1] === '/' ? at + 2 : at + 1;
  let end = start;
  while (end - start <= LONGEST_NAME && isNameCharacter(text.charCodeAt(end))) end++;
  if (!INLINE.has(text.slice(start, end).toLowerCase())) return 0;
  const close = text.indexOf('>', end);
  if (close === -1 || close - at > LONGEST_TAG || MAY_TELL.test(text.slice(end, close))) return 0;
  return close + 1 - at;
}

/** An attribute may hold a value itself: href="tel:…", title="…". Such a tag is read like any text. */
const MAY_TELL = /\d{5}|@|[\u3400-\u9fff]/;

const isNameCharacter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x3a) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
