import { skipSpace } from './normal-text.ts';
import { findNumber, type Named, numberBefore } from './registered-names.ts';

const LONGEST_TITLE = 120;
const LONGEST_NOTE = 80;
const LONGEST_ALIAS = 20;

/** A title in title marks (书名号), or a note in brackets: its inside and its end. */
export interface Enclosed {
  readonly inner: string;
  readonly end: number;
}

/** Reads from an opening mark to the mark that closes it, over nested ones. */
function readEnclosed(text: string, at: number, open: string, close: string, longest: number): Enclosed | undefined {
  let depth = 0;
  for (let index = at; index < Math.min(text.length, at + longest); index += 1) {
    const character = text[index] ?? '';
    if (open.includes(character)) depth += 1;
    else if (close.includes(character)) depth -= 1;
    if (depth === 0) return { inner: text.slice(at + 1, index), end: index + 1 };
  }
  return undefined;
}

/** Reads the title that the 《 or 〈 at `at` opens. */
export function readTitle(text: string, at: number): Enclosed | undefined {
  const nested = readEnclosed(text, at, '《〈', '》〉', LONGEST_TITLE);
  return nested ?? (text[at] === '《' ? readEnclosed(text, at, '《', '》', LONGEST_TITLE) : undefined);
}

/** What the brackets after a title say. */
export interface Notes {
  /** Year of the text: （2019年修订）. */
  readonly year?: string;
  /** The instrument and version of a document number: （国务院令第711号）. */
  readonly number?: Named;
  /** The short form that the text defines: （以下简称《条例》）. */
  readonly alias?: string;
  readonly end: number;
}

/** Reads the notes in brackets that stand right after a title. Brackets that say something else are left alone. */
export function readNotes(text: string, at: number): Notes {
  let notes: Notes = { end: at };
  for (let count = 0; count < 3; count += 1) {
    const start = skipSpace(text, notes.end);
    const note = text[start] === '（' ? readEnclosed(text, start, '（', '）', LONGEST_NOTE) : undefined;
    const said = note && noteOf(note.inner);
    if (note === undefined || said === undefined) break;
    notes = { ...notes, ...said, end: note.end };
  }
  return notes;
}

function noteOf(inner: string): Omit<Notes, 'end'> | undefined {
  const alias = /以下(?:统称|简称)(?:为)?[:：]?\s?[《〈“"]?([^《》〈〉“”"]{1,20})/.exec(inner)?.[1]?.trim();
  const number = numberIn(inner);
  const year = /^\s?(\d{4})\s?(?:年|修|版|$)/.exec(inner)?.[1];
  if (alias === undefined && number === undefined && year === undefined) return undefined;
  return {
    ...(alias !== undefined && alias.length <= LONGEST_ALIAS && { alias }),
    ...(number !== undefined && { number }),
    ...(year !== undefined && { year }),
  };
}

const BRACKETED_NUMBER = /[〔（]\s?(\d{4})\s?[〕）]\s?第?\s?(\d{1,5})\s?号/;
const ORDER = /国务院(?:第\s?(\d{1,4})\s?号令|令\s?第?\s?(\d{1,4})\s?号)/;
const STANDARD = /GB(\/T)?\s?(\d{1,6}(?:\.\d{1,3})?)\s?[-—–]\s?(\d{4})/;

function numberIn(text: string): Named | undefined {
  const bracketed = BRACKETED_NUMBER.exec(text);
  if (bracketed !== null) return numberBefore(text, bracketed.index, bracketed[1] ?? '', bracketed[2] ?? '');
  const order = ORDER.exec(text);
  if (order !== null) return findNumber(`国务院令第${order[1] ?? order[2]}号`);
  const standard = STANDARD.exec(text);
  return standard === null ? undefined : findNumber(`GB${standard[1] ?? ''} ${standard[2]}-${standard[3]}`);
}

/** A document number in running text: which instrument it is, and where it stands. */
export interface NumberInText {
  readonly named: Named;
  readonly start: number;
  readonly end: number;
}

/** The registered document number at a token of it: the bracket of the year, 国务院 before an order, or GB. */
export function readNumber(text: string, at: number): NumberInText | undefined {
  const rest = text.slice(at, at + LONGEST_NUMBER);
  const bracketed = BRACKETED_NUMBER.exec(rest);
  if (bracketed?.index === 0) {
    const named = numberBefore(text, at, bracketed[1] ?? '', bracketed[2] ?? '');
    return named && { named, start: named.start, end: at + bracketed[0].length };
  }
  const found = ORDER.exec(rest) ?? STANDARD.exec(rest);
  const named = found?.index === 0 ? numberIn(found[0]) : undefined;
  return named && found !== null ? { named, start: at, end: at + found[0].length } : undefined;
}

const LONGEST_NUMBER = 40;
