/** Scanning against one combined regular expression and against an Aho–Corasick package: ratios, one run. */
import { createScanner, type DetectionKind, detectionKinds } from '@zwgk/confidentiality';
import FastScanner from 'fastscan';
import { type Contender, formatRatios, medianOfRounds } from '../median-of-rounds.ts';
import { countByRegExp, findByRegExp } from './combined-regexp.ts';
import { type Corpus, createCorpus, createDictionary, sentences } from './corpus.ts';

const prose = sentences(process.argv[2]);
const LENGTH = 1_800_000;
const corpora = {
  'plain needles': createCorpus(prose, LENGTH, true),
  'disguised needles': createCorpus(prose, LENGTH, false),
};
const { text } = corpora['plain needles'];
const scanner = createScanner();

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
    ['one combined RegExp', findByRegExp(source)],
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

const rounds = Number(process.env['ROUNDS'] ?? 7);
const print = (title: string, contenders: readonly Contender[]): void =>
  console.log(`\n${formatRatios(title, medianOfRounds(contenders, rounds))}`);

const countFigures = (source: string): number => {
  const table = new Uint8Array(0x10000).fill(1, 0x30, 0x3a);
  let count = 0;
  for (let at = 0; at < source.length; at++) count += table[source.charCodeAt(at)] as number;
  return count;
};

for (const [title, { text: source }] of Object.entries(corpora)) {
  print(`all detectors, ${title}, per character`, [
    perCharacter('floor: one look-up a character', source, countFigures),
    perCharacter('@zwgk/confidentiality', source, (whole) => scanner.scan(whole).detections.length),
    perCharacter('one combined RegExp', source, countByRegExp),
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
  'by number of detectors, per character',
  [1, 4, 9, 18, kinds.length].map((count) => {
    const some = createScanner({ detectors: kinds.slice(0, count) as readonly DetectionKind[] });
    return perCharacter(`${count} kinds`, text, (source) => some.scan(source).detections.length);
  }),
);

print(
  'by size, per character',
  [1, 4, 16].map((factor) => {
    const source = Buffer.from(text.slice(0, LENGTH / 4).repeat(factor)).toString();
    return perCharacter(
      `${((source.length * 2.9) / 1e6).toFixed(1)} MB`,
      source,
      (long) => scanner.scan(long).detections.length,
    );
  }),
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
  'worst cases of a million characters, per character',
  Object.entries(worst).map(([name, unit]) =>
    perCharacter(name, unit.repeat(Math.ceil(1e6 / unit.length)), (source) => scanner.scan(source).detections.length),
  ),
);
