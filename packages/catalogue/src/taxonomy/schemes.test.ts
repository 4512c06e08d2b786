import { addDays } from '@zwgk/core';
import { checkCitation, inForce, successorOf } from '@zwgk/law';
import { describe, expect, test } from 'vitest';
import { disclosureModes, validities } from '../entry/entry.ts';
import { conceptSchemes, findScheme } from './concept-schemes.ts';

const concepts = (id: string) => findScheme(id)?.concepts ?? [];
const tops = (id: string) => concepts(id).filter(({ broader }) => broader === undefined);

test('ids and titles of schemes are unique', () => {
  for (const key of ['id', 'title'] as const) {
    const names = conceptSchemes.map((scheme) => (key === 'id' ? scheme.id : scheme.title.zh));
    expect(new Set(names).size).toBe(names.length);
  }
});

describe.each(conceptSchemes)('$id', (scheme) => {
  test('has unique ids in kebab case, each below the concept that it names', () => {
    const ids = scheme.concepts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, broader } of scheme.concepts) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)*$/);
      expect(id.split('.').slice(0, -1).join('.')).toBe(broader ?? '');
      if (broader !== undefined) expect(scheme.get(broader)).toBeDefined();
    }
  });

  test('speaks both languages, and says where it was read', () => {
    expect(scheme.source).toBeDefined();
    for (const text of [
      scheme.title,
      scheme.source ?? scheme.title,
      ...scheme.concepts.flatMap(({ label, note }) => [label, note ?? label]),
    ]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('never calls one concept the same twice', () => {
    for (const { label, synonyms = [] } of scheme.concepts) {
      expect(new Set([label.zh, ...synonyms]).size).toBe(synonyms.length + 1);
    }
  });

  test('finds each concept by every name that it has', () => {
    for (const concept of scheme.concepts) {
      const { id, notation = id, label, synonyms = [] } = concept;
      for (const name of [id, notation, label.zh, label.en, ...synonyms]) {
        const resolution = scheme.resolve(name);
        const found =
          'concept' in resolution ? [resolution.concept] : 'ambiguous' in resolution && resolution.ambiguous;
        expect(found, name).toContain(concept);
      }
    }
  });

  test('tells a narrower concept from its namesakes by what stands before it', () => {
    for (const concept of scheme.concepts) {
      const above = concept.broader === undefined ? undefined : scheme.get(concept.broader);
      if (above === undefined) continue;
      for (const separator of ['\\', '＼', '-', '－', '/', '>']) {
        expect(scheme.resolve(`${above.label.zh}${separator}${concept.label.zh}`)).toEqual({ concept });
      }
    }
  });

  test('cites law that exists, and does not hold before it did', () => {
    for (const { id, basis = [], from } of scheme.concepts) {
      for (const citation of basis) expect(checkCitation(citation), id).toEqual([]);
      if (from === undefined || basis.length === 0) continue;
      expect(['in-force', 'unknown']).toContain(
        inForce({ ...basis[0], instrument: basis[0]?.instrument ?? '' }, from).status,
      );
    }
  });

  test('has successors that exist, from the day after the end', () => {
    for (const { id, to, successors = [] } of scheme.concepts) {
      for (const successor of successors) {
        const holder = successor.scheme === undefined ? scheme : findScheme(successor.scheme);
        expect(holder?.get(successor.id), `${id} → ${successor.id}`).toBeDefined();
        expect(to === undefined ? undefined : addDays(to, 1)).toBe(successor.from);
      }
    }
  });
});

describe('the lists are whole', () => {
  test.each([
    ['topics', 22],
    ['document-kinds', 15],
    ['genres', 13],
    ['assembly-categories', 10],
    ['body-kinds', 6],
    ['five-disclosures', 5],
    ['key-areas', 4],
    ['grassroots-areas', 26],
  ])('%s has %i at its top', (id, count) => expect(tops(id)).toHaveLength(count));

  test('arts 20 and 21 of 2019, arts 10, 11 and 12 of 2007', () => {
    const counts = (id: string) => tops(id).map((top) => findScheme(id)?.narrower(top.id).length);
    expect(counts('disclosure-items')).toEqual([15, 7, 8]);
    expect(counts('disclosure-items-2007')).toEqual([11, 4, 8]);
  });

  test('nine sectors on the last day of the text of 2007, eight on the first of that of 2019', () => {
    const on = (day: string) =>
      concepts('institution-sectors').filter(({ from = '', to = '9999' }) => from <= day && day <= to);
    expect(on('2019-05-14')).toHaveLength(9);
    expect(on('2019-05-15')).toHaveLength(8);
  });

  test('the modes and the validities of entries are concepts of their schemes', () => {
    expect(concepts('disclosure-modes').map(({ id }) => id)).toEqual(disclosureModes);
    expect(concepts('validity-states').map(({ id }) => id)).toEqual([...validities, 'revoked']);
  });
});

test('each item of article 10 leads to the items of 2019 that the comparison of both texts names', () => {
  for (const { id, basis = [], successors = [] } of findScheme('disclosure-items-2007')?.narrower('county-and-above') ??
    []) {
    const items = basis.flatMap((citation) => successorOf(citation) ?? []).map(({ citation }) => citation.item);
    const ours = successors.map((successor) => findScheme('disclosure-items')?.get(successor.id)?.basis?.[0]?.item);
    expect(ours, id).toEqual(items);
  }
});

test('what the primary text does not give says so', () => {
  const secure = (id: string) => concepts(id).filter(({ confidence }) => confidence === undefined);
  for (const id of ['topics', 'genres', 'assembly-categories', 'body-kinds', 'grassroots-areas', 'key-areas'])
    expect(secure(id)).toEqual([]);
  for (const id of ['document-kinds', 'disclosure-items', 'disclosure-items-2007', 'institution-sectors'])
    expect(secure(id)).toHaveLength(concepts(id).length);
  const recalled = concepts('grassroots-areas').filter(({ confidence }) => confidence === 'recalled');
  expect(recalled.map(({ label }) => label.zh)).toEqual([
    '税收管理',
    '农村集体土地征收',
    '国有土地上房屋征收与补偿',
    '生态环境',
    '城市综合执法',
    '市政服务',
    '城乡规划',
  ]);
});
