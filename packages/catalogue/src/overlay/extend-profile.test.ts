import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnown } from '../item/cell.ts';
import { isTermNoLonger, itemTermUnits } from '../item/time-limit.ts';
import { profile } from '../profile/profiles.ts';
import { profileOverlaySchema } from '../schema.ts';
import cases from './cases/overlays.json' with { type: 'json' };
import { extendProfile } from './extend-profile.ts';
import { profileOverlayFindings } from './findings.ts';
import type { ProfileOverlay } from './profile-overlay.ts';

interface WorkedOverlay {
  readonly title: string;
  readonly bodyKind?: string;
  readonly expected: Readonly<Record<string, object>>;
  readonly lacks?: readonly string[];
  readonly findings: readonly (readonly [code: string, path: readonly (string | number)[]])[];
}

const worked = cases as readonly unknown[] as readonly WorkedOverlay[];
const base = profile('municipal-department', { on: '2026-03-02' });
const named = { id: 'some-city', title: { zh: '某市目录', en: 'Catalogue of some city' } };

describe('an overlay of a city', () => {
  test.each(worked)('$title', ({ title, bodyKind = base.bodyKind, expected, lacks = [], findings, ...overlay }) => {
    const { basis, ...parts } = overlay as Record<string, unknown>;
    const read = profileOverlaySchema.parse({ ...named, bodyKind, ...parts });
    const extended = extendProfile(base, read);
    expect(extended.findings.map(({ code, path }) => [code, path])).toEqual(findings);
    const items = new Map(extended.profile.items.map((item) => [item.id, item]));
    for (const [id, item] of Object.entries(expected)) expect(items.get(id)).toMatchObject(item);
    for (const id of lacks) expect(items.has(id)).toBe(false);
  });

  test('the cases reach every finding', () => {
    const found = new Set(worked.flatMap(({ findings }) => findings.map(([code]) => code)));
    expect([...found]).toEqual(expect.arrayContaining(Object.keys(profileOverlayFindings)));
  });

  test('what loosens cites the law of the item', () => {
    const loosening: ProfileOverlay = { ...named, bodyKind: base.bodyKind, remove: ['statutory.budgets.department'] };
    expect(extendProfile(base, loosening).findings[0]?.basis).toEqual([
      { instrument: 'disclosure-regulation', version: '2019', article: 20, item: 7 },
      { instrument: 'budget-law', version: '2018', article: 14, paragraph: 2 },
    ]);
  });

  test('under the text of 2007 it is held against that text', () => {
    const then = profile('municipal-department', { on: '2010-01-01' });
    const slow = { id: 'city.slow', matter: { level1: { zh: '甲' } }, basis: ['某市办法'], mode: 'proactive' } as const;
    const { findings } = extendProfile(then, {
      ...named,
      bodyKind: 'municipal-department',
      add: [
        { ...slow, timeLimit: [{ kind: 'term', term: { unit: 'working-days', amount: 30 } }] },
        { ...slow, id: 'city.secret', mode: 'withheld' },
      ],
    });
    expect(findings.map(({ basis: [law] }) => [law?.version, law?.article])).toEqual([
      ['2007', 18],
      ['2007', 14],
    ]);
  });

  test('overlays are laid one over the other, and leave the profile below as it was', () => {
    const before = JSON.stringify(base);
    const city = { ...named, bodyKind: base.bodyKind };
    const tighten = (amount: number) => [
      { item: 'statutory.plans', basis: '某办法', timeLimit: { unit: 'working-days' as const, amount } },
    ];
    const first = extendProfile(base, { ...city, tighten: tighten(10) });
    const second = extendProfile(first.profile, { ...city, id: 'some-district', tighten: tighten(15) });
    expect(second.profile.overlays).toEqual(['some-city', 'some-district']);
    expect(second.findings.map(({ code }) => code)).toEqual(['catalogue/overlay-loosens-time-limit']);
    expect(JSON.stringify(base)).toBe(before);
  });
});

test('whatever an overlay says of time, no item ends with a longer limit, and none is lost', () => {
  const term = fc.oneof(
    fc.record({ unit: fc.constantFrom(...itemTermUnits), amount: fc.integer({ min: 1, max: 60 }) }),
    fc.constant({ unit: 'fixed-date' as const, month: 2, day: 1 }),
    fc.constant('promptly' as const),
  );
  const tightened = fc.record({
    item: fc.constantFrom(...base.items.map(({ id }) => id)),
    basis: fc.constant('某办法'),
    timeLimit: term,
  });
  fc.assert(
    fc.property(fc.array(tightened, { maxLength: 5 }), fc.array(fc.string()), (tighten, remove) => {
      const { items } = extendProfile(base, { ...named, bodyKind: base.bodyKind, tighten, remove }).profile;
      expect(items.map(({ id }) => id)).toEqual(base.items.map(({ id }) => id));
      for (const [index, { timeLimit }] of items.entries()) {
        const before = base.items[index]?.timeLimit ?? 'unknown';
        for (const [at, limit] of (isKnown(timeLimit) ? timeLimit : []).entries()) {
          const national = isKnown(before) ? before[at] : undefined;
          if (national?.kind !== 'rule' || national.term === undefined) continue;
          expect(limit.kind === 'rule' && limit.term !== undefined && isTermNoLonger(limit.term, national.term)).toBe(
            true,
          );
        }
      }
    }),
  );
});

test('an unknown id that may be a number is not repeated', () => {
  const overlay = { ...named, bodyKind: base.bodyKind, remove: ['110101199003070000'] };
  expect(JSON.stringify(extendProfile(base, overlay).findings)).not.toContain('110101199003070000');
});
