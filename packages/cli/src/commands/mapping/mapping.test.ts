import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

/** Thirty made-up records under names that say nothing, published three days after they were made. */
const records = Array.from({ length: 28 }, (_, index) => {
  const day = (after: number) => String(index + 1 + after).padStart(2, '0');
  return {
    f1: `关于做好第${index + 1}项工作的通知`,
    f2: `国办函〔2024〕${index + 1}号`,
    f3: `2024-01-${day(0)}`,
    f4: `2024年1月${day(3)}日`,
    f5: '一般',
  };
});
const export_ = fileOf('export.json', JSON.stringify(records));

describe('zwgk mapping suggest', () => {
  test('writes a mapping file that zwgk check takes', async () => {
    const file = fileOf('mapping.json', '');
    const { code, out } = await zwgk(['mapping', 'suggest', export_, '--write', file]);
    expect(code).toBe(0);
    expect(out).toContain('f3  →  createdOn  0.95  by the order of dates');
    expect(out).toContain('f5  →  shows nothing');
    expect(JSON.parse(readFileSync(file, 'utf8')).fields).toEqual({
      f1: 'title',
      f2: 'documentNumber',
      f3: 'createdOn',
      f4: 'publishedOn',
    });
    const checked = await zwgk(['check', export_, '--mapping', file, '--format', 'json']);
    expect(JSON.parse(checked.out).tally.fields).toEqual({
      title: 28,
      documentNumber: 28,
      createdOn: 28,
      publishedOn: 28,
    });
  });

  test('as JSON: the mapping, and each column with its confidence and what else it could be', async () => {
    const { out } = await zwgk(
      ['mapping', 'suggest', '-', '--input-format', 'json', '--json'],
      JSON.stringify(records),
    );
    expect(JSON.parse(out)).toMatchObject({
      records: 28,
      mapping: { id: 'suggested' },
      columns: [{ key: 'f1', field: 'title' }, {}, {}, {}, { key: 'f5', confidence: 0, alternatives: [] }],
    });
  });

  test('repeats no value', async () => {
    // A synthetic number, of no person.
    const secret = '110101190001010000';
    const file = fileOf('a.json', JSON.stringify([{ a: secret, b: `关于${secret}的决定` }]));
    for (const more of [[], ['--json']]) {
      const { out, err } = await zwgk(['mapping', 'suggest', file, ...more]);
      expect(out + err).not.toContain(secret);
    }
  });

  test.each([
    [['mapping', 'suggest', '/no/such/file.json'], 'cli/unreadable-file'],
    [['mapping', 'suggest', fileOf('a.json', '[]')], 'cli/no-records'],
    [['mapping', 'suggest', export_, '--write', '/no/such/folder/m.json'], 'cli/unwritable-file'],
    [['mapping', 'suggest'], 'FILES'],
  ])('%j ends with 2', async (argv, said) => {
    const { code, err } = await zwgk(argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
