/**
 * Writes docs/law from the registries of `@zwgk/law`, `@zwgk/deadlines` and `@zwgk/negative-list`. With `--check` it writes
 * nothing and exits 1 when a file is not current. Run: `node --conditions=@zwgk/source scripts/build-law-docs.ts [--check]`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { conventionsDocument } from './law-docs/conventions.ts';
import { deadlinesDocument } from './law-docs/deadlines.ts';
import { groundsDocument } from './law-docs/grounds.ts';
import { instrumentsDocument } from './law-docs/instruments.ts';

const folder = new URL('../docs/law/', import.meta.url);

const documents = {
  'instruments.md': instrumentsDocument,
  'deadlines.md': deadlinesDocument,
  'conventions.md': conventionsDocument,
  'grounds.md': groundsDocument,
};

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(documents)) {
  const file = new URL(name, folder);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readOrEmpty(file) !== text) {
    console.error(`docs/law/${name} is not current; run scripts/build-law-docs.ts`);
    process.exitCode = 1;
  }
}

function readOrEmpty(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
