/**
 * The glyphs of boxes (勾选符号). Fonts of symbols are lost in exports: a filled box becomes the letter t, an empty one the
 * character 口.
 */
const TICKED = new Set(['■', '√', '✓', '✔', '☑', '●', '▪', '◆', 't']);
const EMPTY = new Set(['□', '☐', '○', '▫', '◇', '口', '×']);

/** 县级√: a label with its tick behind it, and no other glyph. */
const TICKED_BEHIND = /^([^■√✓✔☑●▪◆t□☐○▫◇口×]+)[√✓✔☑■]$/;

/** A label of a cell, with the state of the box before it; without one where no box stands before it. */
export interface BoxedLabel {
  readonly label: string;
  readonly isTicked?: boolean;
}

const stateOf = (glyph: string): boolean | undefined =>
  TICKED.has(glyph) ? true : EMPTY.has(glyph) ? false : undefined;

/** The state of the box that a word begins with; the t of a Latin word is none. */
export const boxAtStart = (word: string): boolean | undefined =>
  /^t[a-z]/.test(word) ? undefined : stateOf(word.charAt(0));

/**
 * Whether a cell that is a box by itself is ticked (是否勾选). `undefined`: there is something else in it.
 */
export function tickOf(text: string): boolean | undefined {
  if (/^[否无]?$/.test(text)) return false;
  if (/^(是|1|y|true)$/i.test(text)) return true;
  return text.length === 1 ? stateOf(text.toLowerCase()) : undefined;
}

/**
 * The labels of a cell that lists boxes (■政府网站 □政府公报). A letter t and a 口 are boxes where they stand before a label;
 * inside a word (窗口) they are not, unless `isLabel` knows what stands on either side.
 */
export function boxedLabels(text: string, isLabel: (label: string) => boolean): readonly BoxedLabel[] {
  const labels: BoxedLabel[] = [];
  let waiting: boolean | undefined;
  for (const word of text.split(/[\s、,;；，。]+/).filter((each) => each !== '')) {
    const [, ticked] = TICKED_BEHIND.exec(word) ?? [];
    if (ticked !== undefined) {
      labels.push({ label: ticked, isTicked: true });
      continue;
    }
    for (const part of partsOf(word, isLabel)) {
      const glyph = boxAtStart(part);
      const [label = ''] = (glyph === undefined ? part : part.slice(1)).split(/[_:：]/, 1);
      const isTicked = glyph ?? waiting;
      waiting = label === '' ? isTicked : undefined;
      if (label !== '') labels.push({ label, ...(isTicked !== undefined && { isTicked }) });
    }
  }
  return labels;
}

/** A word cut before each box in it. A 口 or a t inside it is a box where a label stands before it. */
function partsOf(word: string, isLabel: (label: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at < word.length; at += 1) {
    const glyph = word.charAt(at);
    if (stateOf(glyph) === undefined) continue;
    const before = word.slice(start, at);
    const label = boxAtStart(before) === undefined ? before : before.slice(1);
    if ((glyph === '口' || glyph === 't') && !isLabel(label)) continue;
    parts.push(before);
    start = at;
  }
  return [...parts, word.slice(start)];
}
