import type { PlainDate } from '@zwgk/core';
import type { AllowRuleId } from './allow/allow-rules.ts';
import type { DetectionKind } from './detection-kinds.ts';
import { wordDetectors } from './detector-words.ts';
import { bankAccount } from './detectors/bank-account.ts';
import { bankCard } from './detectors/bank-card.ts';
import { certificateNumber } from './detectors/certificate-number.ts';
import { gluedPhones } from './detectors/glued-phones.ts';
import { landlinePhone } from './detectors/landline-phone.ts';
import { mobilePhone } from './detectors/mobile-phone.ts';
import { permanentResidence } from './detectors/permanent-residence.ts';
import { residentId } from './detectors/resident-id.ts';
import { socialCreditCode } from './detectors/social-credit-code.ts';
import { travelDocument } from './detectors/travel-document.ts';
import { vehicleIdentification } from './detectors/vehicle-identification.ts';
import type { NumberDetector } from './numbers/number-detector.ts';
import { LONGEST_NUMBER } from './read/number-window.ts';
import type { Reason } from './reasons.ts';
import { nameHeadings } from './table/columns.ts';
import type { WordDetector } from './text-detector.ts';
import { mark, pairOf, tripleOf } from './view/marks.ts';
import {
  createTables,
  FIRST_SHIFT,
  groupOf,
  MASK,
  NOTHING,
  SPECIAL,
  type Tables,
  take,
  UNKNOWN,
  unit,
} from './view/tables.ts';
import { createLabelWords, type LabelWords } from './words/label-words.ts';
import { WordTrie } from './words/word-trie.ts';

/** In this order of two that are equally sure of the same digits the first prevails. */
const numberDetectors: readonly NumberDetector[] = [
  residentId,
  permanentResidence,
  socialCreditCode,
  certificateNumber,
  bankCard,
  mobilePhone,
  landlinePhone,
  gluedPhones,
  travelDocument,
  vehicleIdentification,
  bankAccount,
];

/** Kinds that are found at digits, besides those of the detectors of numbers. */
const AT_DIGITS: readonly DetectionKind[] = ['vehicle-plate', 'military-id', 'coordinates', 'address'];

/** Everything that a scanner makes once, for all texts. */
export interface Preparation {
  readonly kinds: ReadonlySet<DetectionKind>;
  readonly rules: ReadonlySet<AllowRuleId>;
  readonly asOf: PlainDate | undefined;
  readonly tables: Tables;
  /** The detectors of numbers that ask about a length, by length. */
  readonly numbersOfLength: readonly (readonly NumberDetector[])[];
  readonly labels: LabelWords;
  /** Words that call a detector, and which they call. */
  readonly triggers: WordTrie;
  readonly calls: readonly {
    readonly word: string;
    readonly detectors: readonly WordDetector[];
    readonly isHeading: boolean;
  }[];
  readonly dictionary: WordTrie;
  /** What is given as the reason for each word of the dictionary. */
  readonly reasonsOfWords: readonly (readonly Reason[])[];
  readonly scansNumbers: boolean;
  readonly readsTables: boolean;
  readonly published: WordTrie;
  readonly hasPublished: boolean;
  readonly isHtml: boolean;
}

export interface Wanted {
  readonly kinds: ReadonlySet<DetectionKind>;
  readonly rules: ReadonlySet<AllowRuleId>;
  readonly dictionary: readonly string[];
  readonly values: readonly string[];
  readonly asOf: PlainDate | undefined;
  readonly isHtml: boolean;
}

/** Makes tables and tries for what is wanted, and marks in the tables where the text has to be looked at. */
export function prepare({ kinds, rules, dictionary, values, asOf, isHtml }: Wanted): Preparation {
  const tables = createTables();
  const wants = ({ kinds: own }: { readonly kinds: readonly DetectionKind[] }): boolean =>
    own.some((kind) => kinds.has(kind));
  const numbers = numberDetectors.filter(wants);
  const readsTables = [...kinds].some((kind) => !NOT_IN_TABLES.has(kind));
  const calls = callsOf(wordDetectors.filter(wants), readsTables);
  const preparation: Preparation = {
    kinds,
    rules,
    asOf,
    tables,
    numbersOfLength: Array.from({ length: LONGEST_NUMBER + 1 }, (_, length) =>
      numbers.filter((detector) => detector.lengths.includes(length)),
    ),
    labels: createLabelWords(tables),
    triggers: new WordTrie(
      calls.map(({ word }) => word),
      tables,
    ),
    calls,
    dictionary: new WordTrie(dictionary, tables),
    reasonsOfWords: dictionary.map((_, entry) => [{ code: 'list', params: { list: 'office-dictionary', entry } }]),
    scansNumbers: numbers.length > 0 || AT_DIGITS.some((kind) => kinds.has(kind)),
    readsTables,
    published: new WordTrie(values, tables),
    hasPublished: values.length > 0,
    isHtml,
  };
  markAnchors(preparation);
  return preparation;
}

const NOT_IN_TABLES: ReadonlySet<DetectionKind> = /* @__PURE__ */ new Set<DetectionKind>([
  'secrecy-marking',
  'internal-marking',
  'dictionary',
  'coordinates',
  'social-credit-code',
  'vehicle-identification',
]);

function callsOf(detectors: readonly WordDetector[], readsTables: boolean): Preparation['calls'] {
  const byWord = new Map<string, { detectors: WordDetector[]; isHeading: boolean }>();
  const callOf = (word: string) => {
    const call = byWord.get(word) ?? { detectors: [], isHeading: false };
    byWord.set(word, call);
    return call;
  };
  for (const detector of detectors) for (const word of detector.words) callOf(word).detectors.push(detector);
  if (readsTables) for (const word of nameHeadings) callOf(word).isHeading = true;
  return [...byWord].map(([word, call]) => ({ word, ...call }));
}

const AT = 0x40;
const LESS = 0x3c;

/** Marks every unit that a word begins with and the signs that detectors start from, and puts the looks together. */
function markAnchors({ tables, triggers, dictionary, kinds, scansNumbers, readsTables, isHtml }: Preparation): void {
  const { takes, folded, classes, raw, pairs, wholes, triples, looks } = tables;
  for (let code = 0; code < takes.length; code++) {
    const isNumber = takes[code] === take.digit || takes[code] === take.softDigit;
    if (isNumber && !scansNumbers) takes[code] = take.asItIs;
    if (triggers.firsts[code] !== 1 && dictionary.firsts[code] !== 1) continue;
    const isSingle = triggers.singles.has(code) || dictionary.singles.has(code);
    const isLetter = ((classes[code] as number) & unit.letter) !== 0;
    // What may be both a digit and the start of a word, or is compared without case, is looked at wherever it stands.
    if (isNumber || isSingle || isLetter) takes[code] = take.anchor;
  }
  if (kinds.has('email')) takes[AT] = take.anchor;
  if (readsTables) takes[LESS] = take.anchor;
  if (isHtml) {
    takes[LESS] = take.tag;
    raw[LESS] = UNKNOWN;
  }
  for (let code = 0; code < looks.length; code++) {
    const how = takes[folded[code] as number];
    if (how !== take.asItIs && how !== take.fold) looks[code] = SPECIAL;
    // After the first unit of a word a blank may be followed by the second.
    const isNothing =
      (raw[code] as number) === UNKNOWN || ((raw[code] as number) & (unit.blank | unit.lineBreak)) !== 0;
    if (isNothing) looks[code] = (looks[code] as number) | MASK | NOTHING;
  }
  for (const { beginnings } of [triggers, dictionary]) {
    for (const [first, second, third] of beginnings) {
      const pair = pairOf(first, second);
      mark(pairs, pair);
      if (third === undefined) mark(wholes, pair);
      else mark(triples, tripleOf(first, second, third));
      looks[first] = (looks[first] as number) | (groupOf(second) << FIRST_SHIFT);
      looks[second] = (looks[second] as number) | groupOf(second);
    }
  }
  for (let code = 0; code < looks.length; code++) {
    if (takes[code] === take.fold) looks[code] = (looks[code] as number) | (looks[folded[code] as number] as number);
  }
}
