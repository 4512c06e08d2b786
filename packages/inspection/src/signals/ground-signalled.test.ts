import type { CatalogueEntry } from '@zwgk/catalogue';
import { normaliseRecord } from '@zwgk/catalogue';
import { records } from '@zwgk/fixtures';
import { expect, test } from 'vitest';
import { inspectEntry } from '../inspect-entry.ts';
import cases from './cases/ground-signals.json' with { type: 'json' };
import { groundSignals } from './ground-signalled.ts';

test.each(cases)('$title', ({ input, expected }) => {
  expect(groundSignals(input as Partial<CatalogueEntry>)).toMatchObject(expected);
});

test('an inspection does not flood: at most one in a hundred real records has a sign', () => {
  const signalled = records.filter(({ raw }) =>
    inspectEntry(normaliseRecord(raw).entry).findings.some(({ code }) => code === 'inspection/ground-signalled'),
  );
  expect(signalled.length / records.length).toBeLessThanOrEqual(0.01);
});

test('an inspection of an entry shows the signs', () => {
  const { findings } = inspectEntry({ title: '局务会会议记录' });
  expect(findings.map(({ code }) => code)).toContain('inspection/ground-signalled');
});
