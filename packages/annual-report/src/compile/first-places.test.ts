import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFirstPlaces } from './first-places.ts';

test('every number is found again where it came first, and no other', () => {
  const first = createFirstPlaces();
  for (let index = 0; index < 3000; index++) expect(first.before(`2025-${index}`, index)).toBe(undefined);
  for (let index = 0; index < 3000; index++) expect(first.before(`2025-${index}`, 'again')).toBe(index);
  expect(first.before('2025-3000', 'new')).toBe(undefined);
});

test('it answers as a map does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (ids) => {
      const first = createFirstPlaces();
      const map = new Map<string, number>();
      for (const [index, id] of ids.entries()) {
        expect(first.before(id, index)).toBe(map.get(id));
        if (!map.has(id)) map.set(id, index);
      }
    }),
  );
});
