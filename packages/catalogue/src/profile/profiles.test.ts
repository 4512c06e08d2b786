import { addDays } from '@zwgk/core';
import { checkCitation } from '@zwgk/law';
import { describe, expect, test } from 'vitest';
import type { CatalogueItem } from '../item/catalogue-item.ts';
import { bodyKindIds, institutionSectorIds, levelIds } from '../item/item-values.ts';
import { conceptScheme } from '../taxonomy/concept-schemes.ts';
import cases from './cases/profiles.json' with { type: 'json' };
import { profile, profiles } from './profiles.ts';

interface WorkedProfile {
  readonly title: string;
  readonly input: { readonly bodyKind: string; readonly on: string; readonly sector?: string };
  readonly expected: {
    readonly holds: readonly string[];
    readonly lacks: readonly string[];
    readonly annualReport?: object;
    readonly version: string;
  };
}

const citationsOf = ({ basis }: CatalogueItem) =>
  basis === 'unknown' ? [] : basis.filter((each) => typeof each !== 'string');

const worked: readonly WorkedProfile[] = cases;

test.each(worked)('$title', ({ input: { bodyKind, ...options }, expected }) => {
  const { items } = profile(bodyKind, options);
  const ids = items.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...expected.holds]));
  for (const id of expected.lacks) expect(ids).not.toContain(id);
  const report = items.find(({ id }) => id === 'annual-report')?.timeLimit;
  const limit = report === undefined || report === 'unknown' ? undefined : report[0];
  expect(limit?.kind === 'rule' ? limit.term : undefined).toEqual(expected.annualReport);
  const ofRegulation = items.flatMap(citationsOf).filter(({ instrument }) => instrument === 'disclosure-regulation');
  expect(new Set(ofRegulation.map(({ version }) => version))).toEqual(new Set([expected.version]));
});

test('there are six, in the order of the scheme', () => {
  expect(profiles.map(({ bodyKind }) => bodyKind)).toEqual([...bodyKindIds]);
});

describe.each(profiles)('$bodyKind', ({ bodyKind, items }) => {
  test('cites for every item law that exists and was in force while the item held', () => {
    for (const item of items) {
      const citations = citationsOf(item);
      expect(citations.length, item.id).toBeGreaterThan(0);
      for (const citation of citations) {
        expect(checkCitation(citation), item.id).toEqual([]);
        for (const day of [item.from, item.to].filter((each) => each !== undefined)) {
          const found = checkCitation(citation, { on: day }).map(({ code }) => code);
          expect(['', 'law/in-force-unknown'], `${item.id} ${day}`).toContain(found.join());
        }
      }
    }
  });

  test('has each item once on any day, and no day between two texts', () => {
    for (const id of new Set(items.map((item) => item.id))) {
      const texts = items.filter((item) => item.id === id);
      for (const [index, { from }] of texts.slice(1).entries()) {
        const before = texts[index]?.to;
        expect(before === undefined ? undefined : addDays(before, 1), id).toBe(from);
      }
    }
  });

  test('names concepts and channels that exist, in its own level and kind', () => {
    for (const { id, concepts = [], channels, level, bodyKinds, origin } of items) {
      for (const { scheme, id: concept } of concepts) expect(conceptScheme(scheme).get(concept), id).toBeDefined();
      if (channels !== 'unknown') {
        for (const channel of channels) expect(conceptScheme('channels').get(channel), id).toBeDefined();
      }
      if (level !== 'unknown') expect(levelIds).toEqual(expect.arrayContaining([...level]));
      expect([bodyKinds, origin]).toEqual([[bodyKind], 'national']);
    }
  });

  test('speaks both languages', () => {
    for (const { matter, elements, responsible } of items) {
      const labels = [matter.level1, matter.level2, responsible, ...(elements === 'unknown' ? [] : elements)];
      for (const label of labels) {
        if (label === undefined || label === 'unknown') continue;
        expect(label.zh).toMatch(/\p{Script=Han}/u);
        expect(label.en).toMatch(/^[^\p{Script=Han}]+$/u);
      }
    }
  });
});

test('every organ discloses all fifteen items of article 20', () => {
  const article20 = conceptScheme('disclosure-items').narrower('all-organs');
  for (const bodyKind of bodyKindIds.filter((kind) => kind !== 'public-institution')) {
    const concepts = profile(bodyKind).items.flatMap((item) => item.concepts ?? []);
    const named = new Set(concepts.filter(({ scheme }) => scheme === 'disclosure-items').map(({ id }) => id));
    for (const { id } of article20) expect(named, bodyKind).toContain(id);
  }
});

test('every sector of either text has its duty on the days of that text', () => {
  for (const sector of institutionSectorIds) {
    const { from, to } = conceptScheme('institution-sectors').get(sector) ?? {};
    for (const on of [from, to].filter((day) => day !== undefined)) {
      const ids = profile('public-institution', { on, sector }).items.map(({ id }) => id);
      expect(ids).toContain(`institution.${sector}`);
    }
  }
});

test('what cannot be asked for is an error that says what can', () => {
  const code = (ask: () => unknown): string | undefined => {
    try {
      ask();
    } catch (error) {
      return (error as { code: string }).code;
    }
    return undefined;
  };
  expect(code(() => profile('province'))).toBe('catalogue/unknown-body-kind');
  expect(code(() => profile('public-institution', { sector: 'railways' }))).toBe('catalogue/unknown-sector');
  expect(code(() => profile('township', { sector: 'water' }))).toBe('catalogue/sector-without-institution');
  expect(code(() => profile('township', { on: '2008-04-30' }))).toBe('catalogue/no-profile-yet');
  expect(code(() => profile('township', { on: '2026-02-30' }))).toBe('core/invalid-date');
  expect(() => profile('13800138000')).toThrow(expect.not.stringContaining('13800138000'));
});
