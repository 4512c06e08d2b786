import { parsePlainDate } from '@zwgk/core';
import { records } from '@zwgk/fixtures';
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

test('in the records at hand, each defect is found as often as it is there', () => {
  const inspection = createInspection({ asOf: parsePlainDate('2026-11-22') });
  for (const { id, raw, body } of records) {
    inspection.inspect({ place: id, raw, ...(body !== undefined && { defaults: { publisher: body } }) });
  }
  const { findings } = inspection.tally();
  // What many records simply lack is no defect of theirs.
  const lacking = /-missing$|uncertain-header|topic-/;
  const found = Object.entries(findings)
    .filter(([code]) => !lacking.test(code))
    .map(([code, { error, warning, notice }]) => [code, error + warning + notice]);
  expect(Object.fromEntries(found)).toEqual({
    'catalogue/document-number-brackets': 23,
    'catalogue/document-number-of-another-body': 1,
    'catalogue/document-number-several': 1,
    'catalogue/document-number-stray-words': 9,
    'catalogue/document-number-surplus-text': 1,
    'catalogue/document-number-unrecognised': 10,
    'catalogue/document-number-year-apart': 5,
    'catalogue/header-row': 1,
    'catalogue/index-number-head-of-platform': 3,
    'catalogue/placeholder-value': 3,
    'catalogue/published-before-created': 2,
    'catalogue/title-file-name': 1,
    'catalogue/title-html-entities': 1,
    'catalogue/title-invisible-characters': 1,
    'inspection/entry-nearly-repeated': 1,
    'inspection/entry-repeated': 3,
    'inspection/index-number-shared': 1,
    'inspection/published-late': 11,
  });
});
