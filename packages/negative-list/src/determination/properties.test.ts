import { inForce } from '@zwgk/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOf } from '../conditions/case.ts';
import type { Candidate, FactName } from '../facts/facts.ts';
import { findGround } from '../grounds/grounds.ts';
import type { NegativeList } from '../overlay/negative-list.ts';
import { CHOICES, candidateFrom, open } from '../testing/candidates.ts';
import { assess } from './assess.ts';
import { decide } from './decide.ts';
import { decisions } from './decision.ts';

const candidates = fc.array(fc.nat({ max: 999 }), { minLength: CHOICES, maxLength: CHOICES }).map(candidateFrom);

/** Days under every text of the law. */
const days = fc.constantFrom(
  '2008-05-01',
  '2012-03-01',
  '2019-05-14',
  '2019-05-15',
  '2020-12-31',
  '2024-06-01',
  '2026-09-15',
);

const city: NegativeList = {
  id: 'city',
  title: '某市不予公开事项清单',
  entries: [
    { id: '1', title: '专家评审打分原始记录', ground: 'process-information' },
    { id: '2', title: '举报人信息', ground: 'third-party', scope: 'part' },
    { id: '3', title: '内部通讯录', ground: 'internal-affairs' },
  ],
};

const overlays = fc.constantFrom<readonly NegativeList[]>([], [city]);
const opennessOf = (facts: Candidate, on: string, lists: readonly NegativeList[]): number =>
  decisions[assess(facts, { on, overlays: lists }).decision].openness;

describe('a determination', () => {
  test('is made of any facts, and the same facts make the same', () => {
    fc.assert(
      fc.property(candidates, days, overlays, (facts, on, lists) => {
        const assessment = assess(facts, { on, overlays: lists });
        expect(Object.keys(decisions)).toContain(assessment.decision);
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assess(facts, { on, overlays: lists }));
      }),
    );
  });

  test('is never more open for knowing less', () => {
    fc.assert(
      fc.property(candidates, days, overlays, (facts, on, lists) => {
        const openness = opennessOf(facts, on, lists);
        for (const name of Object.keys(facts) as FactName[]) {
          const { [name]: _forgotten, ...less } = facts;
          expect(opennessOf(less, on, lists), name).toBeLessThanOrEqual(openness);
          expect(opennessOf({ ...facts, [name]: 'unknown' }, on, lists), name).toBe(opennessOf(less, on, lists));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is not made for a day before there was a Regulation', () => {
    const before = { on: '2008-04-30' };
    expect(() => assess(open, before)).toThrow(expect.objectContaining({ code: 'negative-list/before-regulation' }));
  });

  test('does not depend on the order of the grounds', () => {
    fc.assert(
      fc.property(candidates, days, fc.infiniteStream(fc.nat()), (facts, on, order) => {
        const { grounds, decision, on: day } = assess(facts, { on });
        const shuffled = grounds
          .map((trial) => [order.next().value as number, trial] as const)
          .toSorted(([one], [other]) => one - other)
          .map(([, trial]) => trial);
        const matter = caseOf(facts, day, { presumed: new Map(), listed: new Map() });
        expect(decide(shuffled, matter).decision).toBe(decision);
      }),
    );
  });

  test('never discloses while a ground may be met', () => {
    fc.assert(
      fc.property(candidates, days, overlays, (facts, on, lists) => {
        const { decision, grounds, needed } = assess(facts, { on, overlays: lists });
        if (decision !== 'disclose') return;
        expect(needed).toEqual([]);
        for (const { id, verdict } of grounds) {
          expect(verdict === 'not-met' || findGround(id)?.nature === 'already-public', id).toBe(true);
        }
      }),
    );
  });

  test('that withholds says on which ground, in which article, and what can be done against it', () => {
    fc.assert(
      fc.property(candidates, days, (facts, on) => {
        const { decision, reply, basis, remedies, grounds } = assess(facts, { on });
        if (decision !== 'withhold' || on < '2019-05-15') return;
        expect(basis.length).toBeGreaterThan(0);
        expect(reply !== null && remedies !== null).toBe(facts.occasion !== 'publication');
        expect(grounds.some(({ verdict }) => verdict === 'met')).toBe(true);
      }),
    );
  });

  test('cites no law that was not in force on its day', () => {
    fc.assert(
      fc.property(candidates, days, (facts, on) => {
        const { basis, steps, conflicts, grounds } = assess(facts, { on });
        const cited = [...basis, ...[...steps, ...conflicts, ...grounds].flatMap((part) => part.basis)];
        for (const citation of cited) expect(['in-force', 'unknown']).toContain(inForce(citation, on).status);
      }),
    );
  });

  test('can end in disclosure: the facts that a clean candidate states are enough', () => {
    for (const on of ['2012-03-01', '2019-05-15', '2026-09-15']) {
      expect(assess({ ...open, occasion: 'request' }, { on }).decision).toBe('disclose');
      expect(assess({ ...open, occasion: 'publication' }, { on, overlays: [city] }).decision).toBe('disclose');
    }
  });
});

test('the candidates of these tests reach every decision', () => {
  const reached = fc
    .sample(fc.tuple(candidates, days), { numRuns: 3000, seed: 7 })
    .map(([facts, on]) => assess(facts, { on }).decision);
  expect(new Set(reached)).toEqual(new Set(Object.keys(decisions)));
});
