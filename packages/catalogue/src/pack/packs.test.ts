import { describe, expect, test } from 'vitest';
import { isKnown } from '../item/cell.ts';
import { addPack, pack, packIds } from '../packs.ts';
import { profile } from '../profile/profiles.ts';
import { conceptScheme } from '../taxonomy/concept-schemes.ts';
import { packData } from './pack-list.ts';

const packs = packIds.map(pack);

test('there is one for each of the 26 areas, and one for public institutions', () => {
  const areas = conceptScheme('grassroots-areas').concepts.map(({ id }) => id);
  expect(packIds).toEqual([...areas, 'public-institutions']);
  expect(packs.map(({ title }) => title.zh)).not.toContain(undefined);
});

test('none is whole, and each says how much of it was read', () => {
  expect(packs.map(({ items }) => items.length).reduce((sum, each) => sum + each)).toBe(248);
  for (const { completeness, items } of packs) {
    expect(['partial', 'sample']).toContain(completeness.kind);
    expect(completeness.items).toBe(items.length);
  }
  expect(pack('compulsory-education').completeness.known).toMatchObject({ timeLimit: 13, updateFrequency: 0 });
});

describe.each(packData)('$id', ({ id, rows, sources }) => {
  const { items } = pack(id);

  test('holds what each row says, and nothing that it does not', () => {
    expect(items).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const item = items[index];
      for (const cell of ['elements', 'basis', 'responsible', 'mode', 'audience', 'level'] as const) {
        expect(isKnown<unknown>(item?.[cell] ?? 'unknown'), `${item?.id} ${cell}`).toBe(row[cell] !== undefined);
      }
      // What a cell says beyond what was understood is kept.
      for (const cell of ['timeLimit', 'channels'] as const) {
        const isRead = isKnown<unknown>(item?.[cell] ?? 'unknown') || item?.asWritten?.[cell] !== undefined;
        const says = row[cell] !== undefined;
        expect(isRead || item?.duration !== 'unknown' || item?.updateFrequency !== 'unknown' || !says).toBe(true);
        if (!says) expect(isRead, `${item?.id} ${cell}`).toBe(false);
      }
    }
  });

  test('names a source for every row, and no address of a copy', () => {
    const known = new Set(sources.map((source) => source.id));
    for (const { sources: named, variants = [] } of rows) {
      for (const each of [named, ...variants.map((variant) => variant.sources)]) {
        expect(each.length).toBeGreaterThan(0);
        for (const source of each) expect(known).toContain(source);
      }
    }
    for (const { url, isCopy } of sources) expect(url === undefined || isCopy !== true).toBe(true);
  });

  test('is not taken for national law', () => {
    for (const { origin, confidence } of items)
      expect([origin, confidence === undefined]).toEqual([`pack:${id}`, false]);
  });
});

test('of the real time limits and channels, only these many keep words that were not understood', () => {
  const items = packs.flatMap((each) => each.items);
  const unread = (cell: 'timeLimit' | 'channels') => items.filter(({ asWritten }) => asWritten?.[cell] !== undefined);
  expect([unread('timeLimit').length, unread('channels').length]).toEqual([15, 3]);
});

test('a profile takes a pack after its own items', () => {
  const county = profile('county-department');
  const { items } = addPack(county, pack('budgets'));
  expect(items.slice(0, county.items.length)).toEqual(county.items);
  expect(items.slice(county.items.length).map(({ id }) => id)).toEqual([
    'budgets.1',
    'budgets.2',
    'budgets.3',
    'budgets.4',
  ]);
});

test('a pack that there is not, or whose name two areas share, is an error', () => {
  for (const id of ['railways', '自然资源']) {
    expect(() => pack(id)).toThrow(expect.objectContaining({ code: 'catalogue/unknown-pack' }));
  }
});
