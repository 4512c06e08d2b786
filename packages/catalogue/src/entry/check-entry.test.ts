import { isZwgkError, type PlainDate, renderFinding } from '@zwgk/core';
import { records } from '@zwgk/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { catalogueFindings } from '../findings.ts';
import { profile } from '../profile/profiles.ts';
import { normaliseRecord } from '../record/normalise-record.ts';
import cases from './cases/entries.json' with { type: 'json' };
import { checkEntry } from './check-entry.ts';
import { disclosureModes, type EntryField, validities } from './entry.ts';
import { entryFieldNames, entryFields } from './entry-fields.ts';
import { catalogueEntrySchema } from './entry-schema.ts';
import { metadataGuidelines } from './guideline/metadata-guidelines.ts';
import type { EntryStage } from './rules/entry-rule.ts';

/** What only says that an export is thin; left out where a case is about something else. */
const thin = ['catalogue/index-number-missing', 'catalogue/summary-missing'];

describe('checking an entry', () => {
  test.each(cases)('$title', ({ input, asOf, uncertain, stage, guideline: named, expected }) => {
    const guideline = metadataGuidelines.find(({ id }) => id === named);
    const { findings, notAssessed } = checkEntry(input, {
      ...(asOf !== undefined && { asOf }),
      ...(stage !== undefined && { stage: stage as EntryStage }),
      ...(guideline !== undefined && { guideline }),
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
    duration: '20个工作日',
  };

  test.each(entryFieldNames)('%s names its field and the form expected', (field) => {
    const value = values[entryFields[field].kind];
    const [finding] = checkEntry({ title: '公告', [field]: value }).findings;
    expect(finding).toMatchObject({
      code: 'catalogue/field-malformed',
      path: entryFields[field].kind === 'texts' ? [field, 1] : [field],
      params: { field, kind: entryFields[field].kind },
    });
    expect(finding && renderFinding(finding, [catalogueFindings], 'zh-CN')).toContain(entryFields[field].term);
  });

  test('a malformed title is not also missing, and no value is repeated', () => {
    const { findings } = checkEntry({ title: ['11010119000101000X'], createdOn: '11010119000101000X' });
    expect(findings.map(({ code }) => code)).not.toContain('catalogue/title-missing');
    expect(JSON.stringify(findings)).not.toContain('1101');
  });

  test('is what the schema says it is: what one refuses, the other refuses at the same field', () => {
    const values = fc.oneof(
      fc.constantFrom<unknown>(
        '通知',
        '2024-02-29',
        '2024-02-30',
        'proactive',
        'in-force',
        'standing',
        [],
        ['a'],
        ['a', 7],
      ),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...entryFieldNames), values), (given) => {
        const entry = { title: '通知', ...given };
        const { error } = catalogueEntrySchema.safeParse(entry);
        // A title that is `undefined` is missing, which is for a rule to say.
        const refused = new Set(
          error?.issues.map(({ path }) => path[0]).filter((field) => entry[field as 'title'] !== undefined),
        );
        const found = checkEntry(entry).findings.filter(({ code }) => code === 'catalogue/field-malformed');
        expect(found.map(({ path }) => path[0]).toSorted()).toEqual([...refused].toSorted());
      }),
      { numRuns: 500 },
    );
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

describe('the column of an entry, by the profile of its body', () => {
  const county = profile('county-department');
  const codes = (entry: object) =>
    checkEntry({ createdOn: '2026-03-01', ...entry }, { profile: county })
      .findings.map(({ code }) => code)
      .filter((code) => code.startsWith('catalogue/column'));
  const lacking = (entry: object) =>
    checkEntry(entry, { profile: county }).notAssessed.find(({ rule }) => rule === 'catalogue/column-not-allowed')
      ?.missing;

  test('a column of what is disclosed proactively holds nothing that is withheld or disclosed on request', () => {
    const entry = { title: '某项目批准结果', column: '重大建设项目' };
    expect(codes({ ...entry, mode: 'proactive' })).toEqual([]);
    expect(codes({ ...entry, mode: 'on-request' })).toEqual(['catalogue/column-not-allowed']);
    const { findings } = checkEntry({ ...entry, mode: 'withheld' }, { profile: county });
    expect(findings.find(({ code }) => code === 'catalogue/column-not-allowed')).toMatchObject({
      path: ['column'],
      params: { mode: 'withheld', allowed: ['proactive'] },
      basis: [{ instrument: 'disclosure-regulation', version: '2019', article: 20, item: 10 }],
    });
  });

  test('the column of the annual reports holds annual reports', () => {
    const report = { title: '某局2025年政府信息公开工作年度报告', column: '政府信息公开年报', mode: 'proactive' };
    expect(codes(report)).toEqual([]);
    expect(codes({ ...report, title: '关于调整办公时间的通知' })).toEqual(['catalogue/column-misfiled']);
  });

  test('a column of the portal’s own is not judged, and it is said', () => {
    expect(codes({ title: '通知', column: '通知公告', mode: 'withheld' })).toEqual([]);
    expect(lacking({ title: '通知', column: '通知公告', mode: 'withheld' })).toEqual(['item']);
    expect(lacking({ title: '通知' })).toEqual(['column']);
    expect(lacking({ title: '通知', column: '重大建设项目' })).toEqual(['mode']);
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
