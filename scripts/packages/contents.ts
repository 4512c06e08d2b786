/** Looks for what must not leave the house: sources, tests, conditions and ranges that only mean something inside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';

const SHIPPED = /^(?:package\.json|LICENSE|README\.md|CHANGELOG\.md|dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts))$/;
const INSIDE_ONLY = ['@zwgk/source', 'workspace:', 'catalog:', 'node_modules/', root];

/** Problems of an unpacked package in `folder`. */
export function contentProblems(folder: string, files: readonly string[]): string[] {
  const strangers = files.filter((file) => !SHIPPED.test(file)).map((file) => `ships ${file}`);
  const missing = ['package.json', 'LICENSE'].filter((file) => !files.includes(file)).map((file) => `lacks ${file}`);
  const leaks = files
    .filter((file) => file === 'package.json' || file.startsWith('dist/'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return INSIDE_ONLY.filter((word) => text.includes(word)).map((word) => `${file} contains ${word}`);
    });
  return [...strangers, ...missing, ...leaks];
}
