import { isZwgkError, type PlainDate, renderFinding } from '@zwgk/core';
import { records } from '@zwgk/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { catalogueFindings } from '../findings.ts';
import { normaliseRecord } from '../record/normalise-record.ts';
import cases from './cases/entries.json' with { type: 'json' };
import { checkEntry } from './check-entry.ts';
import {
  catalogueEntrySchema,
  disclosureModes,
  type EntryField,
  entryFields,
  isEntryField,
  validities,
} from './entry.ts';

/** What only says that an export is thin; left out where a case is about something else. */
const thin = ['catalogue/index-number-missing', 'catalogue/summary-missing'];

describe('checking an entry', () => {
  test.each(cases)('$title', ({ input, asOf, uncertain, expected }) => {
    const { findings, notAssessed } = checkEntry(input, {
      ...(asOf !== undefined && { asOf }),
      ...(uncertain !== undefined && { uncertain: uncertain as EntryField[] }),
    });
    const wanted = expected.findings.map(([, code]) => code);
    const seen = findings.filter(({ code }) => !thin.includes(code) || wanted.includes(code));
    expect(seen.map(({ severity, code }) => [severity, code])).toEqual(expected.findings);
    if (expected.notAssessed === undefined) return;
    expect(notAssessed.map(({ rule, missing }) => [rule, ...missing])).toEqual(expected.notAssessed);
  });

  test.each([null, undefined, 'x', 7, true, [], [{ title: '公告' }]])('%j is no entry', (value) => {
    expect(checkEntry(value).findings.map(({ code }) => code)).toEqual(['catalogue/entry-not-an-object']);
  });

  test('an as-of day that is none is refused', () => {
    const isRefused = (error: unknown) => isZwgkError(error) && error.code === 'core/invalid-date';
    expect(() => checkEntry({}, { asOf: '2026-13-01' })).toThrow(expect.toSatisfy(isRefused));
  });
});

describe('the structure of an entry', () => {
  const values: Record<string, unknown> = {
    text: 7,
    texts: ['a', 7],
    date: '2024/01/01',
    mode: '主动公开',
    validity: null,
  };

  test.each(Object.keys(entryFields).filter(isEntryField))('%s names its field and the form expected', (field) => {
    const value = values[entryFields[field].kind];
    const [finding] = checkEntry({ title: '公告', [field]: value }).findings;
    expect(finding).toMatchObject({
      code: 'catalogue/field-malformed',
      path: field === 'keywords' ? ['keywords', 1] : [field],
      params: { field, kind: entryFields[field].kind },
    });
    expect(finding && renderFinding(finding, [catalogueFindings], 'zh-CN')).toContain(entryFields[field].term);
  });

  test('a malformed title is not also missing, and no value is repeated', () => {
    const { findings } = checkEntry({ title: ['11010119000101000X'], createdOn: '11010119000101000X' });
    expect(findings.map(({ code }) => code)).not.toContain('catalogue/title-missing');
    expect(JSON.stringify(findings)).not.toContain('1101');
  });

  test('is known to the schema, and to a JSON Schema made from it', () => {
    const properties = Object.keys(z.toJSONSchema(catalogueEntrySchema, { unrepresentable: 'any' }).properties ?? {});
    expect(properties.toSorted()).toEqual(Object.keys(entryFields).toSorted());
    expect(
      catalogueEntrySchema.safeParse({ title: '公告', mode: disclosureModes[0], validity: validities[0] }).success,
    ).toBe(true);
    expect(catalogueEntrySchema.safeParse({}).success).toBe(false);
  });
});

describe('what is found', () => {
  const basisOn = (asOf: string) => checkEntry({}, { asOf }).findings[0]?.basis;

  test('names the version of the Regulation in force on the day of the check', () => {
    const of2019 = [{ instrument: 'disclosure-regulation', version: '2019', article: 12, paragraph: 3 }];
    expect(checkEntry({}).findings[0]?.basis).toEqual(of2019);
    expect(basisOn('2019-05-15')).toEqual(of2019);
    expect(basisOn('2019-05-14')).toEqual([
      { instrument: 'disclosure-regulation', version: '2007', article: 19, paragraph: 3 },
    ]);
    expect(basisOn('2008-04-30')).toEqual([]);
  });

  test('stands at its field; in a title, at its characters', () => {
    const { findings } = checkEntry({ title: '甲\u200b乙&amp;丙', documentNumber: '无', createdOn: '2024-01-01' });
    expect(findings.map(({ code, path, span }) => [code, path, span])).toEqual([
      ['catalogue/index-number-missing', ['indexNumber'], undefined],
      ['catalogue/summary-missing', ['summary'], undefined],
      ['catalogue/title-invisible-characters', ['title'], [1, 2]],
      ['catalogue/title-html-entities', ['title'], [3, 8]],
      ['catalogue/document-number-placeholder', ['documentNumber'], undefined],
    ]);
  });

  test('in real records rests on what their source vouches for: none of them is accused of an error', () => {
    const errors = records.flatMap(({ id, raw }) => {
      const { entry, uncertain } = normaliseRecord(raw);
      if (Object.keys(entry).length === 0) return []; // a row of headers
      const { findings } = checkEntry(entry, { asOf: '2026-11-22', uncertain });
      return findings.filter(({ severity }) => severity === 'error').map(({ code }) => `${id} ${code}`);
    });
    expect(errors).toEqual([]);
  });

  test('of any entry at all has a text in both languages', () => {
    const fields = Object.keys(entryFields);
    const dates = fc.constantFrom<PlainDate>(...(['1999-12-31', '2023-06-01', '2030-01-01'] as PlainDate[]));
    const values = fc.oneof(
      dates,
      fc.constantFrom(...disclosureModes, ...validities, '无', '甲〔2001〕1号', '甲\u200b&amp;'),
      fc.anything(),
    );
    const entries = fc.oneof(fc.dictionary(fc.oneof(fc.constantFrom(...fields), fc.string()), values), fc.anything());
    fc.assert(
      fc.property(entries, (entry) => {
        for (const finding of checkEntry(entry, { asOf: '2026-01-01', uncertain: ['createdOn'] }).findings) {
          expect(renderFinding(finding, [catalogueFindings], 'zh-CN')).toMatch(/\p{Script=Han}/u);
          expect(renderFinding(finding, [catalogueFindings], 'en')).not.toBe(finding.code);
        }
      }),
      { numRuns: 500 },
    );
  });
});
