import { addDays } from '@zwgk/core';
import { checkCitation, findInstrument, inForce } from '@zwgk/law';
import { describe, expect, test } from 'vitest';
import { deadlineRules } from '../deadline-rules.ts';

test('ids are unique, in kebab case', () => {
  const ids = deadlineRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe.each(deadlineRules)('$id', ({ title, trigger, versions }) => {
  test('says in both languages what it is, what sets it running and what else there is to know', () => {
    const ofVersions = versions.flatMap(({ exception, restartedBy, consequence }) => [
      exception,
      restartedBy,
      consequence,
    ]);
    for (const text of [title, trigger, ...ofVersions]) {
      if (text === undefined) continue;
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('its versions follow one another', () => {
    expect(versions.length).toBeGreaterThan(0);
    for (const [index, { from, to }] of versions.entries()) {
      if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
      const next = versions[index + 1];
      if (next === undefined) continue;
      expect(to).toBeDefined();
      if (to !== undefined && next.from !== undefined) expect(addDays(to, 1) <= next.from).toBe(true);
    }
  });

  test('every version cites law that exists and was in force when it began, as far as the registry can tell', () => {
    for (const { from, basis } of versions) {
      expect(basis.length).toBeGreaterThan(0);
      for (const citation of basis) {
        expect(checkCitation(citation)).toEqual([]);
        if (from === undefined || findInstrument(citation.instrument) === undefined) continue;
        expect(['in-force', 'unknown']).toContain(inForce(citation, from).status);
      }
    }
  });

  test('its amounts are whole numbers from 1', () => {
    for (const { term, extension } of versions) {
      for (const each of [term, extension]) {
        if (each === undefined || !('amount' in each)) continue;
        expect(Number.isInteger(each.amount) && each.amount > 0).toBe(true);
        if (each.atLeast !== undefined) expect(each.atLeast).toBeLessThan(each.amount);
      }
    }
  });
});
