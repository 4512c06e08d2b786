import { type CatalogueEntry, normaliseRecord } from '@zwgk/catalogue';
import { createScanner } from '@zwgk/confidentiality';
import type { Finding } from '@zwgk/core';
import { records, syntheticCases } from '@zwgk/fixtures';
import { expect, test } from 'vitest';
import { inspectEntry } from '../inspect-entry.ts';
import cases from './cases/detected-content.json' with { type: 'json' };
import { detectedContent } from './content-detected.ts';

const isOfContent = ({ code }: { readonly code: string }): boolean =>
  code.startsWith('confidentiality/') && code.endsWith('-detected');

const kindOf = ({ params }: Finding): unknown => (params as { readonly kind?: unknown }).kind;

test.each(cases)('$title', ({ input, expected }) => {
  const found = detectedContent(input as Partial<CatalogueEntry>);
  expect(found).toMatchObject(expected);
  expect(found).toHaveLength(expected.length);
});

test('no false alarm in the real records as they were exported', () => {
  const found = records.flatMap(({ id, raw }) =>
    inspectEntry(normaliseRecord(raw).entry)
      .findings.filter(isOfContent)
      .map((finding) => ({ id, kind: kindOf(finding), path: finding.path })),
  );
  expect(found).toEqual([]);
});

test('made-up data of every kind in a text are found, and no finding holds them', () => {
  const made = syntheticCases(5).filter(({ evasion }) => evasion === 'as-it-is');
  expect(new Set(made.map(({ kind }) => kind)).size).toBeGreaterThan(20);
  for (const { kind, text, span } of made) {
    const { findings } = inspectEntry({ title: '通知', text });
    const kinds = findings.filter(isOfContent).map(kindOf);
    expect(kinds, text).toContain(kind);
    const value = text.slice(...span);
    if (value.length > 3) expect(JSON.stringify(findings.filter(isOfContent))).not.toContain(value);
  }
});

test('an office looks with its own words, and for less', () => {
  const entry = { title: '青松计划实施方案', text: '手机：13900000000' };
  const scanner = createScanner({ dictionary: ['青松计划'], detectors: ['dictionary'] });
  const codes = inspectEntry(entry, { scanner })
    .findings.filter(isOfContent)
    .map(({ code }) => code);
  expect(codes).toEqual(['confidentiality/dictionary-word-detected']);
});
