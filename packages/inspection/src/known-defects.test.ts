import { parsePlainDate } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import cases from './cases/known-defects.json' with { type: 'json' };
import { createInspection } from './inspection.ts';

describe('defects seen in published catalogues are found, as often as they stand there', () => {
  test.each(cases)('$title', ({ records, expected }) => {
    const inspection = createInspection({ asOf: parsePlainDate('2026-11-22') });
    for (const [index, raw] of records.entries()) inspection.inspect({ place: `list:${index + 1}`, raw });
    const { findings } = inspection.tally();
    const counts = Object.keys(expected).map((code) => {
      const { error = 0, warning = 0, notice = 0 } = findings[code] ?? {};
      return [code, error + warning + notice];
    });
    expect(Object.fromEntries(counts)).toEqual(expected);
  });
});
