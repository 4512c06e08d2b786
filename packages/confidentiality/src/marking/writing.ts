/** A line as it is compared: full-width forms folded, nothing invisible, no spaces. Its place is that of the whole line. */
export interface PlainLine {
  readonly text: string;
  /** How many invisible characters were left out. */
  readonly invisible: number;
  readonly span: readonly [start: number, end: number];
}

const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const SPACE = /^[\s\p{Zs}]$/u;
const CONTROL = /^\p{Cc}$/u;

/** The lines of a text that hold anything, each in plain writing with its place in the text as given. */
export function plainLines(text: string): readonly PlainLine[] {
  const lines: PlainLine[] = [];
  let at = 0;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    // The separator is one or two characters long: the place of the line is looked up, not added up.
    const start = text.indexOf(line, at);
    const plain = plainLine(line, start);
    if (plain !== undefined) lines.push(plain);
    at = start + line.length;
  }
  return lines;
}

function plainLine(line: string, at: number): PlainLine | undefined {
  let text = '';
  let invisible = 0;
  let start = -1;
  let end = 0;
  let position = at;
  for (const character of line) {
    const next = position + character.length;
    if (SPACE.test(character)) {
      // Spaces are how a two-character level is set to the width of three: they mean nothing.
    } else if (INVISIBLE.test(character) || CONTROL.test(character)) invisible += 1;
    else {
      text += character;
      if (start < 0) start = position;
      end = next;
    }
    position = next;
  }
  return start < 0 ? undefined : { text: text.normalize('NFKC'), invisible, span: [start, end] };
}
