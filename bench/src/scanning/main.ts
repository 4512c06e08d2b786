/** Scanning against one combined regular expression and against an Aho–Corasick package: ratios, one run. */
import { createScanner, type DetectionKind, detectionKinds } from '@zwgk/confidentiality';
import FastScanner from 'fastscan';
import { type Contender, formatRatios, medianOfRounds } from '../median-of-rounds.ts';
import { countByRegExp, expressions, findByRegExp } from './combined-regexp.ts';
import { type Corpus, createCorpus, createDictionary, sentences } from './corpus.ts';

const prose = sentences(process.argv[2]);
const LENGTH = 1_800_000;
const NEEDLES = 2000;
const corpora = {
  'plain needles': createCorpus(prose, LENGTH, true, NEEDLES),
  'disguised needles': createCorpus(prose, LENGTH, false, NEEDLES),
};
const scanner = createScanner();

/** For timing, texts half as long and as dense. */
const SHORT = LENGTH / 2;
const short = {
  'plain needles': createCorpus(prose, SHORT, true, NEEDLES / 2).text,
  'disguised needles': createCorpus(prose, SHORT, false, NEEDLES / 2).text,
  'prose without needles': flat(prose.join('。').repeat(40).slice(0, SHORT)),
};
const text = short['plain needles'];

/** One piece in memory, so that the first contender does not pay for joining it. */
function flat(joined: string): string {
  return Buffer.from(joined).toString();
}

const seconds = (once: () => unknown): number => {
  const start = performance.now();
  once();
  return (performance.now() - start) / 1000;
};

// Before anything is compiled: what a process pays that scans one long text and ends.
const [firstScan, firstPass] = [
  seconds(() => scanner.scan(text)),
  seconds(() => countByRegExp(expressions['the same words'], text)),
];
console.log(
  `the first ${SHORT.toLocaleString('en')} characters of a process: ${(firstPass / firstScan).toFixed(1)} times as fast as the RegExp of the same words\n`,
);

type Found = readonly { readonly kind: string; readonly span: readonly [number, number] }[];

/** Invisible characters and blanks at the end of a needle need not be found. */
const isFound = (found: Found, { span: [start, end], kind }: Corpus['needles'][number], source: string): boolean => {
  const last =
    start +
    source
      .slice(start, end)
      .trimEnd()
      .replace(/(?:\u200b|\u200d|\ufeff|\u00ad|\u2060)+$/, '').length;
  return found.some(({ kind: one, span }) => one === kind && span[0] <= start && span[1] >= last);
};

for (const [title, { text: source, needles, decoys }] of Object.entries(corpora)) {
  console.log(
    `${title}: ${source.length.toLocaleString('en')} characters, ${needles.length} needles, ${decoys.length} decoys`,
  );
  for (const [name, found] of [
    ['one RegExp, a few words', findByRegExp(expressions['a few words'], source)],
    ['one RegExp, the same words', findByRegExp(expressions['the same words'], source)],
    ['@zwgk/confidentiality', scanner.scan(source).detections],
  ] as const) {
    const near = bucketed(found);
    const covered = needles.filter((needle) => isFound(near(needle.span[0]), needle, source)).length;
    const hit = decoys.filter(([start, end]) =>
      near(start).some(({ span }) => span[0] < end && span[1] > start),
    ).length;
    console.log(`  ${name.padEnd(36)}needles ${covered}/${needles.length}   decoys hit ${hit}/${decoys.length}`);
  }
}

/** What was found near a place. */
function bucketed(found: Found): (place: number) => Found {
  const buckets = new Map<number, Found[number][]>();
  for (const one of found) {
    for (const bucket of new Set([one.span[0] >> 9, one.span[1] >> 9])) {
      const known = buckets.get(bucket);
      if (known === undefined) buckets.set(bucket, [one]);
      else known.push(one);
    }
  }
  return (place) => [-1, 0, 1].flatMap((step) => buckets.get((place >> 9) + step) ?? []);
}

/** Per character: what a contender does once counts as many operations as the text has characters. */
const perCharacter = (name: string, source: string, once: (text: string) => unknown): Contender => ({
  name,
  times: source.length,
  run: () => once(source),
});

/** As many scans as it takes until all detectors are compiled: an expression is compiled after its first use. */
const WARM_UP = 150;
for (let scan = 0; scan < WARM_UP; scan++) scanner.scan(Object.values(short)[scan % 3] as string);

const rounds = Number(process.env['ROUNDS'] ?? 21);
const print = (title: string, contenders: readonly Contender[], times = rounds, before = rounds): void =>
  console.log(`\n${formatRatios(title, medianOfRounds(contenders, times, before))}`);

const countFigures = (source: string): number => {
  const table = new Uint8Array(0x10000).fill(1, 0x30, 0x3a);
  let count = 0;
  for (let at = 0; at < source.length; at++) count += table[source.charCodeAt(at)] as number;
  return count;
};

for (const [title, source] of Object.entries(short)) {
  print(`all detectors, ${title}, per character`, [
    perCharacter('floor: one look-up a character', source, countFigures),
    perCharacter('@zwgk/confidentiality', source, (whole) => scanner.scan(whole).detections.length),
    ...Object.entries(expressions).map(([words, expression]) =>
      perCharacter(`one RegExp, ${words}`, source, (whole) => countByRegExp(expression, whole)),
    ),
  ]);
}

const dictionary = createDictionary(prose);
const words = createScanner({ detectors: ['dictionary'], dictionary });
const fast = new FastScanner(dictionary);
const [ours, theirs] = [words.scan(text).detections.length, fast.search(text).length];
if (ours < theirs) throw new Error(`the dictionary found ${ours} words, fastscan ${theirs}`);
console.log(`\ndictionary of ${dictionary.length} words: ${ours} found, fastscan ${theirs}`);
print('dictionary of 5,000 words, per character', [
  perCharacter('floor: one look-up a character', text, countFigures),
  perCharacter('@zwgk/confidentiality', text, (source) => words.scan(source).detections.length),
  perCharacter('fastscan', text, (source) => fast.search(source).length),
]);

const kinds = detectionKinds.map(({ id }) => id);
print(
  'by number of detectors, prose without needles, per character',
  [1, 4, 9, 18, kinds.length].map((count) => {
    const some = createScanner({ detectors: kinds.slice(0, count) as readonly DetectionKind[] });
    const source = short['prose without needles'];
    return perCharacter(`${count} kinds`, source, (whole) => some.scan(whole).detections.length);
  }),
);

print(
  'by size, per character',
  [1, 4, 20].map((factor) => {
    const source = flat(text.repeat(factor));
    return perCharacter(
      `${(Buffer.byteLength(source) / 1e6).toFixed(1)} MB of UTF-8`,
      source,
      (long) => scanner.scan(long).detections.length,
    );
  }),
  5,
  1,
);

const worst: Readonly<Record<string, string>> = {
  digits: '1',
  'digits and blanks': '1 3 8 ',
  stars: '★',
  'level and star': '秘密★',
  brackets: '（',
  'at signs': 'a@',
  labels: '姓名：',
  'house numbers': '路1号',
  'table rows': '|姓名|住址|\n',
  ampersands: '&amp;#',
};
print(
  'worst cases of 100,000 characters, per character',
  Object.entries(worst).map(([name, unit]) =>
    perCharacter(
      name,
      flat(unit.repeat(Math.ceil(1e5 / unit.length))),
      (source) => scanner.scan(source).detections.length,
    ),
  ),
);
