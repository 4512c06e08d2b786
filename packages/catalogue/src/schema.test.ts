import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { pack, packIds } from './packs.ts';
import { profiles } from './profile/profiles.ts';
import { catalogueItemSchema, profileOverlaySchema } from './schema.ts';

const items = [...profiles.flatMap((each) => each.items), ...packIds.flatMap((id) => pack(id).items)];

describe('an item as plain JSON', () => {
  test('every national item and every item of a pack has the shape, and is the same after the way through JSON', () => {
    for (const item of items) expect(catalogueItemSchema.parse(JSON.parse(JSON.stringify(item)))).toEqual(item);
  });

  test('a cell is unknown, or holds what it may', () => {
    const [item] = items;
    const parsed = (cell: object) => catalogueItemSchema.safeParse({ ...item, ...cell }).success;
    expect([parsed({ mode: 'unknown' }), parsed({ mode: 'secret' }), parsed({ mode: undefined })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(parsed({ timeLimit: [{ kind: 'term', term: { unit: 'working-days', amount: 0 } }] })).toBe(false);
  });
});

test('an overlay says with what it is wrong, and where', () => {
  const overlay = {
    id: 'some-city',
    title: { zh: '某市', en: 'Some city' },
    bodyKind: 'township',
    tighten: [{ item: 'guide', basis: '某办法', timeLimit: { unit: 'workdays', amount: 10 } }],
  };
  const { error } = profileOverlaySchema.safeParse(overlay);
  expect(error?.issues[0]?.path).toEqual(['tighten', 0, 'timeLimit']);
  expect(profileOverlaySchema.safeParse({ ...overlay, tighten: [], loosen: [] }).success).toBe(false);
});

test('the shape of an overlay is a JSON Schema for other languages', () => {
  const schema = z.toJSONSchema(profileOverlaySchema, { io: 'input', unrepresentable: 'any' });
  expect(Object.keys(schema.properties ?? {})).toEqual(['id', 'title', 'bodyKind', 'add', 'tighten', 'remove']);
});
