import { decoys, records, syntheticCases } from '@zwgk/fixtures';
import { describe, expect, test } from 'vitest';
import { detectionKinds } from './detection-kinds.ts';
import { createScanner } from './scanner.ts';

const scanner = createScanner();
/** One of each; `pnpm scan:figures` goes through many. */
const cases = syntheticCases(1);

/** Blanks and invisible characters at the end of a value need not be covered. */
const lastOf = (text: string, [start, end]: readonly [number, number]): number =>
  start + text.slice(start, end).replace(/(?:\s|\u200b|\u200d|\ufeff|\u00ad|\u2060)+$/, '').length;

describe('recall on made-up values', () => {
  test('every kind but the dictionary is among them', () => {
    const kinds = detectionKinds.map(({ id }) => id).filter((id) => id !== 'dictionary');
    expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(kinds));
  });

  test.each([...new Set(cases.map(({ evasion }) => evasion))])('all are found when written with %s', (evasion) => {
    for (const { kind, text, span, evasion: how } of cases) {
      if (how !== evasion) continue;
      const isFound = scanner
        .scan(text)
        .detections.some((one) => one.kind === kind && one.span[0] <= span[0] && one.span[1] >= lastOf(text, span));
      expect(isFound, `${kind}: ${JSON.stringify(text)}`).toBe(true);
    }
  });

  test('no detection holds the value, whatever it was found in', () => {
    for (const { text, span } of cases) {
      const value = text.slice(span[0], lastOf(text, span));
      const said = JSON.stringify(scanner.scan(text));
      expect(said.includes(JSON.stringify(value).slice(1, -1)), JSON.stringify(text)).toBe(false);
    }
  });
});

describe('false alarms', () => {
  test('none on made-up passages that look like personal data', () => {
    for (const text of decoys(5, 500)) expect(scanner.scan(text).detections, text).toEqual([]);
    expect(scanner.scan(decoys(6, 2000).join('。\n')).detections).toEqual([]);
  });

  test('at most one in 100,000 characters of real titles', () => {
    const titles = records.map(({ norm }) => norm.title ?? '').join('\n');
    const { detections } = scanner.scan(titles);
    expect(titles.length).toBeGreaterThan(8000);
    expect(detections).toEqual([]);
  });

  test('and none in real records as they were exported', () => {
    for (const { raw, id } of records) {
      for (const value of Object.values(raw)) expect(scanner.scan(String(value)).detections, id).toEqual([]);
    }
  });
});
