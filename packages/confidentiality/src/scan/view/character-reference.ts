import { namedReferences } from './noise.ts';

/** A character reference of HTML as it stands in a text: what it means, and how many units of the text it takes. */
export interface CharacterReference {
  readonly unit: number;
  readonly size: number;
}

const AMPERSAND = 0x26;
const HASH = 0x23;
const SEMICOLON = 0x3b;
const LONGEST = 10;

const references: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  Object.entries(namedReferences).map(([name, character]) => [name, character.charCodeAt(0)]),
);

/**
 * Reads the character reference (HTML 实体) that begins at the ampersand at `at`, also one that was encoded twice:
 * `&#49;`, `&#x31;`, `&nbsp;`, `&amp;#49;`. Those that stand for the syntax of HTML itself stay as they are.
 */
export function readCharacterReference(text: string, at: number): CharacterReference | undefined {
  const start = text.startsWith('amp;', at + 1) ? at + 5 : at + 1;
  const end = semicolonAfter(text, start);
  if (end === -1) return undefined;
  const unit = text.charCodeAt(start) === HASH ? numeric(text, start + 1, end) : references.get(text.slice(start, end));
  if (unit === undefined || unit === AMPERSAND || unit === 0x3c || unit === 0x3e) return undefined;
  return { unit, size: end + 1 - at };
}

function semicolonAfter(text: string, start: number): number {
  for (let at = start; at < start + LONGEST; at++) if (text.charCodeAt(at) === SEMICOLON) return at;
  return -1;
}

function numeric(text: string, start: number, end: number): number | undefined {
  const hexadecimal = (text.charCodeAt(start) | 0x20) === 0x78;
  const from = hexadecimal ? start + 1 : start;
  if (from === end) return undefined;
  const base = hexadecimal ? 16 : 10;
  let value = 0;
  for (let at = from; at < end; at++) {
    const digit = digitValue(text.charCodeAt(at));
    if (digit >= base) return undefined;
    value = value * base + digit;
  }
  return value > 0 && value <= 0xffff ? value : undefined;
}

function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const letter = unit | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 99;
}
