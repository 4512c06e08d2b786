/**
 * Prints what a scan finds of made-up data in every way of writing (检出率), and how many false alarms it gives on texts that hold none
 * (误报率): decoys, the titles of the fixtures, and whatever files are named: texts, and NDJSON records with `norm.title`.
 *
 *     node scripts/boot.mjs scan-figures [FILE…]
 */
import { readFileSync } from 'node:fs';
import { createScanner } from '@zwgk/confidentiality';
import { decoys, records, type SyntheticCase, syntheticCases } from '@zwgk/fixtures';

const SEEDS = 20;
const DECOYS = 20_000;
const MOST_FALSE_ALARMS = 1;

const scanner = createScanner();

/** Blanks and invisible characters at the end of a value need not be covered. */
const lastOf = ({ text, span: [start, end] }: SyntheticCase): number =>
  start + text.slice(start, end).replace(/(?:\s|\u200b|\u200d|\ufeff|\u00ad|\u2060)+$/, '').length;

const isFound = (made: SyntheticCase): boolean =>
  scanner
    .scan(made.text)
    .detections.some(({ kind, span }) => kind === made.kind && span[0] <= made.span[0] && span[1] >= lastOf(made));

const cases = Array.from({ length: SEEDS }, (_, seed) => syntheticCases(seed + 1)).flat();
const missed = cases.filter((made) => !isFound(made));
const kinds = new Set(cases.map(({ kind }) => kind)).size;
const ways = new Set(cases.map(({ evasion }) => evasion)).size;
console.log(
  `recall: ${cases.length - missed.length} of ${cases.length} made-up values (${kinds} kinds, ${ways} ways of writing)`,
);
for (const { kind, evasion } of missed.slice(0, 20)) console.log(`  missed: ${kind}, ${evasion}`);

const hit = decoys(1, DECOYS).filter((text) => scanner.scan(text).detections.length > 0);
console.log(`decoys: ${hit.length} hits in ${DECOYS} passages`);

function titlesOf(ndjson: string): string {
  const lines = ndjson.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => (JSON.parse(line) as { norm?: { title?: string } }).norm?.title ?? '').join('\n');
}

const texts = process.argv.slice(2).map((file) => {
  const content = readFileSync(file, 'utf8');
  return { name: file, text: file.endsWith('.ndjson') ? titlesOf(content) : content };
});
texts.unshift({ name: 'titles of the fixtures', text: records.map(({ norm }) => norm.title ?? '').join('\n') });

let characters = 0;
let alarms = 0;
for (const { name, text } of texts) {
  const { detections } = scanner.scan(text);
  characters += text.length;
  alarms += detections.length;
  console.log(`  ${name}: ${detections.length} in ${text.length.toLocaleString('en')} characters`);
  for (const { kind, span } of detections) console.log(`    ${kind} at ${span.join('–')}`);
}
const rate = (alarms / characters) * 100_000;
console.log(`false alarms: ${rate.toFixed(2)} in 100,000 characters`);

const isGood = missed.length === 0 && hit.length === 0 && rate <= MOST_FALSE_ALARMS;
process.exitCode = isGood ? 0 : 1;
