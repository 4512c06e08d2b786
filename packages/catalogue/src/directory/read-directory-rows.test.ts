import fc from 'fast-check';
import { expect, test } from 'vitest';
import cases from './cases/directories.json' with { type: 'json' };
import { directoryFindings } from './findings.ts';
import { readDirectoryRows } from './read-directory-rows.ts';

interface WorkedDirectory {
  readonly title: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly items: readonly object[];
  readonly findings: readonly (readonly [code: string, path: readonly number[]])[];
}

const worked = cases as readonly unknown[] as readonly WorkedDirectory[];

test.each(worked)('$title', ({ rows, items, findings }) => {
  const reading = readDirectoryRows(rows);
  expect(reading.items).toEqual(items.map((item) => expect.objectContaining(item)));
  expect(reading.findings.map(({ code, path }) => [code, path])).toEqual(findings);
});

test('the cases reach every finding', () => {
  const found = new Set(worked.flatMap(({ findings }) => findings.map(([code]) => code)));
  expect([...found].toSorted()).toEqual(Object.keys(directoryFindings).toSorted());
});

test('says whose directory it was and of which bodies, where the caller knows', () => {
  const rows = worked[1]?.rows ?? [];
  const [item] = readDirectoryRows(rows, { origin: 'some-county', bodyKinds: ['county-department'] }).items;
  expect([item?.origin, item?.bodyKinds]).toEqual(['some-county', ['county-department']]);
});

test('any table is read, and no cell is repeated in a finding', () => {
  const cell = fc.oneof(
    fc.constantFrom('■政府网站', 't', '口', '√', '主动', '20个工作日', '13800138000', null, '《某办法》'),
    fc.string({ unit: 'grapheme' }),
  );
  const head = ['一级事项', '公开内容', '公开依据', '公开时限', '公开渠道', '公开对象', '公开方式', '公开层级'];
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 }), (rows) => {
      const { items, findings } = readDirectoryRows([head, ...rows]);
      expect(items.length).toBeLessThanOrEqual(rows.length);
      expect(JSON.stringify(findings)).not.toContain('13800138000');
    }),
  );
});
