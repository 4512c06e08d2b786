/**
 * Measures how often the screen of `@zwgk/negative-list` speaks on real material: the titles of records in NDJSON files,
 * the sentences of text files. Run: `node --conditions=@zwgk/source scripts/measure-screen.ts FILE…`
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { normaliseRecord } from '@zwgk/catalogue';
import { screenText } from '@zwgk/negative-list';

const titleOf = (line: string): readonly string[] => {
  const record = JSON.parse(line) as { raw?: unknown; norm?: { title?: string } };
  const title = record.norm?.title ?? normaliseRecord(record.raw ?? record).entry.title;
  return title === undefined ? [] : [title];
};

function itemsOf(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/);
  if (/\.(?:ndjson|jsonl)$/.test(file)) return lines.filter((line) => line.trim() !== '').flatMap(titleOf);
  return lines.flatMap((line) => line.split(/[。！？；]/)).filter((sentence) => sentence.trim() !== '');
}

for (const file of process.argv.slice(2)) {
  const items = itemsOf(file);
  const found = items.map((item) => screenText(item)).filter((signals) => signals.length > 0);
  const share = items.length === 0 ? 0 : (100 * found.length) / items.length;
  const words = found.flatMap((signals) => signals.map(({ because, word }) => `${because} ${word}`));
  console.log(`${basename(file)}: ${found.length} of ${items.length} items, ${share.toFixed(2)} % ${words.join(', ')}`);
}
