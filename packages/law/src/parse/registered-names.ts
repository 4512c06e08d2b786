import type { Instrument } from '../instrument.ts';
import { instruments } from '../registry.ts';

/** What a name in a text stands for: an instrument, and the version when the name belongs to one version only. */
export interface Named {
  readonly instrument: Instrument;
  readonly version?: string;
}

interface Names {
  readonly byTitle: ReadonlyMap<string, Named>;
  readonly byNumber: ReadonlyMap<string, Named>;
  /** Longest first. */
  readonly titleLengths: readonly number[];
  readonly prefixLengths: readonly number[];
}

let memo: Names | undefined;
const names = (): Names => {
  memo ??= collectNames();
  return memo;
};

/** Titles are compared without spaces, title marks and 中华人民共和国. */
const titleKey = (title: string): string => title.replace(/[\s《》〈〉\u200b-\u200d\u2060\ufeff]|中华人民共和国/g, '');

function collectNames(): Names {
  const byTitle = new Map<string, Named>();
  const byNumber = new Map<string, Named>();
  const prefixes = new Set<number>();
  for (const instrument of instruments) {
    for (const title of [instrument.title.zh, ...instrument.shortTitles]) byTitle.set(titleKey(title), { instrument });
    for (const { version, title, number } of instrument.versions) {
      if (title !== undefined) byTitle.set(titleKey(title.zh), { instrument, version });
      if (number === undefined) continue;
      // A number that stands for a title names the instrument, not one text of it.
      byNumber.set(number, number === instrument.title.zh ? { instrument } : { instrument, version });
      prefixes.add(number.indexOf('〔'));
    }
  }
  const lengths = new Set([...byTitle.keys()].map((key) => key.length));
  return { byTitle, byNumber, titleLengths: descending(lengths), prefixLengths: descending(prefixes) };
}

const descending = (numbers: ReadonlySet<number>): readonly number[] =>
  [...numbers].filter((number) => number > 0).sort((a, b) => b - a);

/** The instrument that a title names, with or without 中华人民共和国 and marks. */
export function findTitle(title: string): Named | undefined {
  return names().byTitle.get(titleKey(title));
}

/** The instrument with a document number, written as the registry writes it. */
export function findNumber(number: string): Named | undefined {
  return names().byNumber.get(number);
}

/** A name that ends at a place of a text. */
export interface NameBefore extends Named {
  readonly start: number;
}

/** The longest registered title that ends at `end`. */
export function titleBefore(text: string, end: number): NameBefore | undefined {
  for (const length of names().titleLengths) {
    if (length > end) continue;
    const named = names().byTitle.get(text.slice(end - length, end));
    if (named !== undefined) return { ...named, start: end - length };
  }
  return undefined;
}

/** The document number whose year and serial are already read, from the letters that end at `end`. */
export function numberBefore(text: string, end: number, year: string, serial: string): NameBefore | undefined {
  for (const length of names().prefixLengths) {
    if (length > end) continue;
    const named = findNumber(`${text.slice(end - length, end)}〔${year}〕${Number(serial)}号`);
    if (named !== undefined) return { ...named, start: end - length };
  }
  return undefined;
}
