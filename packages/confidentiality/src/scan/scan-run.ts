import type { PlainDate } from '@zwgk/core';
import type { Candidate } from './candidate.ts';
import type { Scan } from './detection.ts';
import { findAddressAt } from './detectors/address.ts';
import { isWholeWord } from './detectors/dictionary.ts';
import { findEmail } from './detectors/email.ts';
import { type NumberCaller, NumberScanner } from './numbers/scan-numbers.ts';
import type { Preparation } from './preparation.ts';
import { Sink } from './sink.ts';
import { Surroundings } from './surroundings.ts';
import { TableReader } from './table/table-reader.ts';
import type { WordDetector } from './text-detector.ts';
import { collectAnchors } from './view/collect-anchors.ts';
import { isInReplacement } from './view/replacement.ts';
import { type Tables, unit } from './view/tables.ts';
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
export const scanText = (text: string, preparation: Preparation, block = BLOCK): Scan =>
  new ScanRun(text, preparation).scan(block);

class ScanRun implements NumberCaller {
  readonly view: TextView;
  readonly tables: Tables;
  readonly asOf: PlainDate | undefined;
  readonly #preparation: Preparation;
  readonly #sink: Sink;
  /** Made at the first digit: most short texts have none. */
  #numbers: NumberScanner | undefined;
  readonly #table: TableReader;
  #addressDone = 0;
  #around: Surroundings | undefined;

  constructor(text: string, preparation: Preparation) {
    this.tables = preparation.tables;
    this.view = new TextView(text, this.tables);
    this.asOf = preparation.asOf;
    this.#preparation = preparation;
    this.#sink = new Sink(this.view, preparation);
    this.#table = new TableReader(this, preparation.kinds);
  }

  scan(block: number): Scan {
    const { view, tables } = this;
    const lists = {
      anchors: new Int32Array(Math.min(block + AHEAD, view.text.length) + 1),
      places: new Int32Array(Math.min(block, view.text.length) + 1),
    };
    const { anchors } = lists;
    let collected = 1;
    let count = 0;
    for (;;) {
      const end = Math.min(collected + block, view.length);
      count = collectAnchors(view, collected, end, lists, count, tables);
      collected = end;
      const isLast = collected >= view.length;
      // Once anything has been left out, that has been done for the whole text.
      const ready = isLast || !view.isWhole ? collected : collected - AHEAD;
      const done = this.#lookAtAll(anchors, count, ready);
      if (isLast) break;
      anchors.copyWithin(0, done, count);
      count -= done;
    }
    this.#table.readTo(view.length);
    return this.#sink.finish();
  }

  take(candidate: Candidate): void {
    if (candidate.kind === 'address') this.#addressDone = candidate.to;
    if (this.#preparation.kinds.has(candidate.kind)) this.#sink.take(candidate);
  }

  surroundingsOf(from: number, to: number): Surroundings {
    this.#around =
      this.#around?.from === from
        ? this.#around.upTo(to)
        : new Surroundings(this.view, from, to, this.#preparation.labels, this.tables);
    return this.#around;
  }

  door(from: number, to: number): void {
    if (from < this.#addressDone) return;
    const end = findAddressAt(from, to, this);
    if (end !== -1) this.#addressDone = end;
  }

  /** Looks at the anchors before an index of the view, and returns how many they were. */
  #lookAtAll(anchors: Int32Array, count: number, ready: number): number {
    let done = 0;
    while (done < count && (anchors[done] as number) < ready) this.#lookAt(anchors[done++] as number);
    return done;
  }

  #lookAt(at: number): void {
    const { triggers, dictionary, kinds, scansNumbers } = this.#preparation;
    this.#table.readTo(at);
    const code = this.view.at(at);
    if (((this.tables.classes[code] as number) & NUMBER) !== 0 && scansNumbers) this.#scanNumber(at);
    if (triggers.firsts[code] === 1) this.#words(at);
    if (dictionary.firsts[code] === 1 && kinds.has('dictionary')) this.#dictionaryWords(at);
    if (code === AT && kinds.has('email')) findEmail(at, this);
    else if (code === LESS) this.#table.tag(at);
  }

  #scanNumber(at: number): void {
    this.#numbers ??= new NumberScanner(this.#preparation, this);
    this.#numbers.scan(at);
  }

  #words(at: number): void {
    const { triggers, calls } = this.#preparation;
    const hits = triggers.wordsAt(this.view, at);
    const longest = hits.at(-1);
    if (longest === undefined) return;
    if (calls[longest.word]?.isHeading === true) this.#table.heading(at, longest.end);
    if (this.#table.isInHeading(at) || isInReplacement(this.view, at)) return;
    if (hits.length === 1) {
      for (const detector of (calls[longest.word] as Call).detectors) this.#call(detector, longest, at);
      return;
    }
    const called = new Set<WordDetector>();
    for (let index = hits.length - 1; index >= 0; index--) {
      const hit = hits[index] as WordHit;
      for (const detector of (calls[hit.word] as Call).detectors) {
        if (called.has(detector)) continue;
        called.add(detector);
        this.#call(detector, hit, at);
      }
    }
  }

  #call(detector: WordDetector, { word, end }: WordHit, at: number): void {
    detector.find({ word: (this.#preparation.calls[word] as Call).word, from: at, to: end }, this);
  }

  /** Every word of the office that begins here, also one inside another. */
  #dictionaryWords(at: number): void {
    for (const { word, end } of this.#preparation.dictionary.wordsAt(this.view, at)) {
      if (isWholeWord(at, end, this.view, this.tables)) this.#sink.takeWord(word, at, end);
    }
  }
}

type Call = Preparation['calls'][number];

const NUMBER = unit.digit | unit.soft;
