import type { Scan } from './detection.ts';
import { findAddressAt } from './detectors/address.ts';
import { isWholeWord } from './detectors/dictionary.ts';
import { findEmail } from './detectors/email.ts';
import { createNumberScanner } from './numbers/scan-numbers.ts';
import type { Preparation } from './preparation.ts';
import { createSink } from './sink.ts';
import { Surroundings } from './surroundings.ts';
import { createTableReader } from './table/table-reader.ts';
import type { TextContext, WordDetector } from './text-detector.ts';
import { collectAnchors } from './view/collect-anchors.ts';
import { isInReplacement } from './view/replacement.ts';
import { unit } from './view/tables.ts';
import { TextView } from './view/text-view.ts';
import type { WordHit } from './words/word-trie.ts';

const AT = 0x40;
const LESS = 0x3c;

/** Units whose anchors are collected before they are looked at; tests make it small. */
const BLOCK = 1 << 14;
/** No detector looks further ahead than this. */
const AHEAD = 4096;

/**
 * Goes over a text once (单遍扫描), block by block: the units that a detector waits for are collected, and looked at as soon as what
 * follows them is known to be readable.
 */
export function scanText(text: string, preparation: Preparation, block = BLOCK): Scan {
  const { tables, kinds, triggers, calls, dictionary, published, labels } = preparation;
  const { classes } = tables;
  const view = new TextView(text, tables);
  const anchors = new Int32Array(Math.min(block + AHEAD, text.length) + 1);
  const wantsWords = kinds.has('dictionary');
  let addressDone = 0;
  let around: Surroundings | undefined;

  const isPublished = (from: number, to: number): boolean =>
    preparation.hasPublished && published.wordsAt(view, from).some(({ end }) => end === to);
  const sink = createSink(view, tables, preparation.rules, isPublished);
  const context: TextContext = {
    view,
    tables,
    asOf: preparation.asOf,
    take: (candidate) => {
      if (candidate.kind === 'address') addressDone = candidate.to;
      if (kinds.has(candidate.kind)) sink.take(candidate);
    },
    surroundingsOf: (from, to) => {
      around = around?.from === from ? around.upTo(to) : new Surroundings(view, from, to, labels, tables);
      return around;
    },
  };
  const scanNumbers = createNumberScanner(preparation, context);
  const table = createTableReader(context, kinds);

  const addressAt = (from: number, to: number): void => {
    if (from < addressDone) return;
    const end = findAddressAt(from, to, context);
    if (end !== -1) addressDone = end;
  };

  const callOne = (detector: WordDetector, { word, end }: WordHit, at: number): void => {
    detector.find({ word: (calls[word] as (typeof calls)[number]).word, from: at, to: end }, context);
  };

  const words = (at: number): void => {
    const hits = triggers.wordsAt(view, at);
    if (hits.length === 0) return;
    const longest = hits.at(-1) as (typeof hits)[number];
    if (calls[longest.word]?.isHeading === true) table.heading(at, longest.end);
    if (table.isInHeading(at) || isInReplacement(view, at)) return;
    if (hits.length === 1) {
      for (const detector of (calls[longest.word] as (typeof calls)[number]).detectors) callOne(detector, longest, at);
      return;
    }
    const called = new Set<WordDetector>();
    for (let index = hits.length - 1; index >= 0; index--) {
      const hit = hits[index] as (typeof hits)[number];
      const call = calls[hit.word] as (typeof calls)[number];
      for (const detector of call.detectors) {
        if (called.has(detector)) continue;
        called.add(detector);
        callOne(detector, hit, at);
      }
    }
  };

  /** Every word of the office that begins here, also one inside another. */
  const dictionaryWords = (at: number): void => {
    for (const { word, end } of dictionary.wordsAt(view, at)) {
      if (isWholeWord(at, end, view, tables)) sink.takeWord(word, at, end);
    }
  };

  const lookAt = (at: number): void => {
    table.readTo(at);
    const code = view.at(at);
    const bits = classes[code] as number;
    if ((bits & NUMBER) !== 0 && preparation.scansNumbers) scanNumbers(at, addressAt);
    if (triggers.firsts[code] === 1) words(at);
    if (wantsWords && dictionary.firsts[code] === 1) dictionaryWords(at);
    if (code === AT && kinds.has('email')) findEmail(at, context);
    else if (code === LESS) table.tag(at);
  };

  let collected = 1;
  let count = 0;
  for (;;) {
    const end = Math.min(collected + block, view.length);
    count = collectAnchors(view, collected, end, anchors, count, tables);
    collected = end;
    const isLast = collected >= view.length;
    const ready = isLast ? view.length : collected - AHEAD;
    let index = 0;
    while (index < count && (anchors[index] as number) < ready) lookAt(anchors[index++] as number);
    if (isLast) break;
    anchors.copyWithin(0, index, count);
    count -= index;
  }
  table.readTo(view.length);
  return sink.finish();
}

const NUMBER = unit.digit | unit.soft;
