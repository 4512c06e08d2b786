import { records } from '@zwgk/fixtures';
import { describe, expect, test } from 'vitest';
import { pack } from '../packs.ts';
import { profile, profiles } from '../profile/profiles.ts';
import { normaliseRecord } from '../record/normalise-record.ts';
import { disclosureLists } from './disclosure-lists.ts';
import { itemFigures } from './item-figures.ts';

describe('the three lists', () => {
  test('are views of one catalogue: nothing is lost, nothing stands twice', () => {
    for (const { items } of [...profiles, pack('planning')]) {
      const { proactive, 'on-request': onRequest, withheld, unknown } = disclosureLists(items);
      const all = [...proactive, ...onRequest, ...withheld, ...unknown];
      expect(new Set(all)).toEqual(new Set(items));
      expect(all).toHaveLength(items.length);
    }
  });

  test('of an organ none is empty, and a mode that was not read is in none of them', () => {
    const ofOrgan = disclosureLists(profile('county-government').items);
    for (const list of ['proactive', 'on-request', 'withheld'] as const)
      expect(ofOrgan[list].length).toBeGreaterThan(0);
    const ofPack = disclosureLists(pack('elderly-care').items);
    expect([ofPack.proactive, ofPack.withheld, ofPack.unknown.length]).toEqual([[], [], 3]);
  });

  test('hold entries as well; of real records, none of which says its mode, none is taken for proactive', () => {
    const real = records.map(({ raw }) => normaliseRecord(raw).entry);
    const said = ['主动公开', '依申请公开', '不予公开'].map(
      (mode) => normaliseRecord({ 标题: '通知', 公开方式: mode }).entry,
    );
    const { proactive, 'on-request': onRequest, withheld, unknown } = disclosureLists([...real, ...said]);
    expect([proactive.length, onRequest.length, withheld.length, unknown.length]).toEqual([1, 1, 1, real.length]);
  });
});

describe('figures of items', () => {
  const { items } = pack('legal-services');

  test('count an item under each of its channels, and no unread cell as a zero', () => {
    const { counts, unknown } = itemFigures(items, 'channels');
    expect([counts['website'], counts['new-media'], counts['on-site'], counts['gazette'], unknown]).toEqual([
      4, 2, 4, 0, 1,
    ]);
  });

  test('speak of every concept of the scheme', () => {
    expect(itemFigures([], 'levels')).toEqual({
      counts: { municipal: 0, county: 0, township: 0, village: 0 },
      unknown: 0,
    });
    expect(itemFigures(items, 'disclosure-modes')).toEqual({
      counts: { proactive: 2, 'on-request': 0, withheld: 0 },
      unknown: 3,
    });
  });

  test('show which of the five disclosures, key areas and heads of power a profile names', () => {
    const organ = profile('municipal-government', { on: '2026-03-02' }).items;
    expect(itemFigures(organ, 'key-areas').counts['budgets-and-debt.government-budget']).toBe(1);
    expect(itemFigures(organ, 'power-fields').counts).toMatchObject({ finance: 1, personnel: 2 });
    expect(itemFigures(organ, 'five-disclosures')).toMatchObject({ counts: { result: 3, execution: 1, decision: 0 } });
  });
});
