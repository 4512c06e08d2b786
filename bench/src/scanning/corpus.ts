import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decoys, records, type SyntheticCase, syntheticCases } from '@zwgk/fixtures';
import { instruments } from '@zwgk/law';

/** A text to scan, with what was planted in it. */
export interface Corpus {
  readonly text: string;
  readonly needles: readonly { readonly kind: string; readonly span: readonly [number, number] }[];
  readonly decoys: readonly (readonly [number, number])[];
}

/** Always the same numbers, so that every run scans the same text. */
function createPicker(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
}

/** Sentences of real prose: titles and abstracts of published records and of the law, or the text files of a folder. */
export function sentences(folder: string | undefined): readonly string[] {
  if (folder !== undefined) {
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    return files.flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/(?<=[。\n])/));
  }
  const texts = records.flatMap(({ raw, norm }) => [norm.title ?? '', ...Object.values(raw).map(String)]);
  const titles = instruments.flatMap(({ title, versions }) => versions.map(() => title.zh));
  return [...texts, ...titles].filter((text) => (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 10);
}

/** `length` characters of sentences with 2,000 needles and 2,000 decoys between them. */
export function createCorpus(prose: readonly string[], length: number, isPlain: boolean, count = 2000): Corpus {
  const pick = createPicker(7);
  const planted = needlesOf(count, isPlain);
  const false_ = decoys(11, count);
  const step = Math.floor(length / count);
  const needles: { kind: string; span: readonly [number, number] }[] = [];
  const passed: (readonly [number, number])[] = [];
  const parts: string[] = [];
  let at = 0;
  const add = (part: string): void => {
    parts.push(part);
    at += part.length;
  };
  for (let index = 0; index < count; index++) {
    while (at < index * step) add(`${prose[pick(prose.length)]}。`);
    const needle = planted[index] as (typeof planted)[number];
    add('\n');
    needles.push({ kind: needle.kind, span: [at + needle.span[0], at + needle.span[1]] });
    add(`${needle.text}\n`);
    add(`${prose[pick(prose.length)]}。\n`);
    passed.push([at, at + (false_[index] as string).length]);
    add(`${false_[index]}\n`);
  }
  // A flat string: joining many parts would leave the first contender to pay for it.
  return { text: Buffer.from(parts.join('')).toString(), needles, decoys: passed };
}

/** Needles of every kind: as people write them, or in every other way that a scan has to see through. */
function needlesOf(count: number, isPlain: boolean): readonly SyntheticCase[] {
  const needles: SyntheticCase[] = [];
  for (let seed = 1; needles.length < count; seed++) {
    const cases = syntheticCases(seed).filter(({ evasion }) => !isPlain || evasion === 'as-it-is');
    // Markings stand at the head of a paper, and only there or in a table: in the middle of a text the table remains.
    needles.push(...cases.filter(({ kind, text }) => !kind.endsWith('-marking') || text.includes('|')));
  }
  return isPlain ? needles.slice(0, count) : spread(needles, count);
}

/** `count` of them, evenly from all. */
const spread = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)] as Item);

/**
 * 5,000 words of two to six characters: some that occur in the prose, as often together as one word in `SPACING` characters, the
 * others made of its characters.
 */
export function createDictionary(prose: readonly string[], size = 5000): readonly string[] {
  const pick = createPicker(3);
  const whole = prose.join('\n');
  const characters = [...new Set(whole)].filter((character) => /[\u4e00-\u9fff]/.test(character));
  const words = new Set<string>();
  let wanted = whole.length / SPACING;
  for (let attempt = 0; attempt < ATTEMPTS && wanted > 0; attempt++) {
    const at = pick(whole.length);
    const word = whole.slice(at, at + 4);
    const occurs = whole.split(word).length - 1;
    if (!/^[\u4e00-\u9fff]{4}/.test(word) || words.has(word) || occurs > wanted) continue;
    words.add(word);
    wanted -= occurs;
  }
  while (words.size < size) {
    const length = 2 + pick(5);
    words.add(Array.from({ length }, () => characters[pick(characters.length)]).join(''));
  }
  return [...words];
}

const SPACING = 225;
const ATTEMPTS = 2000;
