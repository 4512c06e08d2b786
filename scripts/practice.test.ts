import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './workspace.ts';

const page = readFileSync(join(root, 'docs/practice.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| P\d+ \|/.test(line));

test('all thirty rows of practice are there', () => {
  expect(rows.map((row) => row.split(' ')[1])).toEqual(Array.from({ length: 30 }, (_, at) => `P${at + 1}`));
});

test('a row that works at all names a test, and every test that is named exists', () => {
  for (const row of rows) {
    const [, , , state = '', , shownBy = ''] = row.split('|');
    const tests = [...shownBy.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    expect(tests.length > 0, row).toBe(!state.trim().startsWith('not yet'));
    for (const path of tests) expect(existsSync(join(root, 'packages', path)), path).toBe(true);
  }
});
