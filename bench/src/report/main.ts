/** Compiling an annual report against reading and parsing its ledger, in one run; and what memory it takes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLedgerCounter, reportOfTally } from '@zwgk/annual-report';
import { type Contender, formatRatios, medianOfRounds } from '../median-of-rounds.ts';
import { ledgerLine } from './made-up-ledger.ts';
import { readLines } from './read-lines.ts';

const CASES = 100_000;
const options = { year: 2025, asOf: '2026-03-01' } as const;

function parseAlone(file: string): number {
  let cases = 0;
  readLines(file, (line) => {
    const { events } = JSON.parse(line) as { readonly events: readonly unknown[] };
    cases += events.length > 0 ? 1 : 0;
  });
  return cases;
}

function compile(file: string, findRepeated: boolean) {
  const counter = createLedgerCounter({ ...options, findRepeated });
  readLines(file, (line) => void counter.add(JSON.parse(line)));
  return reportOfTally(counter.tally(), options);
}

/** Peak memory of a process that does one thing, in MB. */
function peakOf(what: string, file: string): number {
  const { stdout } = spawnSync(
    process.execPath,
    ['--conditions=@zwgk/source', fileURLToPath(import.meta.url), what, file],
    { encoding: 'utf8' },
  );
  return Math.round(Number(stdout) / 1024);
}

const [what, given] = process.argv.slice(2);
if (what !== undefined && given !== undefined) {
  if (what === 'parse') parseAlone(given);
  else compile(given, what === 'compile');
  console.log(process.resourceUsage().maxRSS);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const write = (cases: number): string => {
    const file = join(folder, `${cases}.ndjson`);
    writeFileSync(file, Array.from({ length: cases }, (_, index) => ledgerLine(index)).join(''));
    return file;
  };
  const file = write(CASES);
  const { cases, timeliness } = compile(file, true);
  console.log(`${CASES.toLocaleString('en')} requests: ${JSON.stringify(cases)}, ${timeliness.late} closed late\n`);
  const contender = (name: string, run: () => unknown): Contender => ({ name, times: CASES, run });
  const measured = medianOfRounds(
    [
      contender('read and JSON.parse', () => parseAlone(file)),
      contender('read, parse and compile, at most 3', () => compile(file, true)),
      contender('the same, numbers not compared', () => compile(file, false)),
    ],
    7,
  );
  console.log(`${formatRatios('a ledger, by request', measured)}\n`);
  const long = write(4 * CASES);
  console.log('peak memory of a process, MB');
  for (const name of ['parse', 'compile', 'compile-without-numbers']) {
    console.log(`  ${name.padEnd(36)}${peakOf(name, file)}, of four times as many ${peakOf(name, long)}`);
  }
  rmSync(folder, { recursive: true });
}
