import { addDays, type Citation } from '@zwgk/core';
import { checkCitation } from '@zwgk/law';
import { describe, expect, test } from 'vitest';
import { bars } from '../bars/bars.ts';
import { steps } from '../determination/steps.ts';
import { negativeListFindings } from '../findings.ts';
import { mustDiscloseItems } from '../must-disclose/must-disclose-items.ts';
import { grounds } from './grounds.ts';

/** Texts whose first day is not known: they are cited, and the confidence says how little is known. */
const isOfUnknownDay = ({ instrument, version }: Citation): boolean =>
  instrument === 'requests-opinion' || (instrument === 'annual-report-format' && version === '2019');

describe.each([...grounds, ...bars])('$id', ({ versions }) => {
  test('cites law that was in force on the first and the last day of each text', () => {
    for (const { from, to, basis } of versions) {
      for (const citation of basis.filter((cited) => !isOfUnknownDay(cited))) {
        expect(checkCitation(citation, { on: from }), JSON.stringify(citation)).toEqual([]);
        if (to !== undefined) expect(checkCitation(citation, { on: to }), JSON.stringify(citation)).toEqual([]);
      }
    }
  });

  test('has texts that follow one another', () => {
    for (const [index, { to }] of versions.slice(0, -1).entries()) {
      expect(to === undefined ? undefined : addDays(to, 1)).toBe(versions[index + 1]?.from);
    }
  });
});

test('a ground with a row in table 3 bears the name of the row', () => {
  const named = grounds.filter(
    ({ outcome }) => outcome !== undefined && outcome !== 'disclosed' && outcome !== 'other.other',
  );
  for (const { id, outcome } of named) expect(outcome?.split('.')[1]).toBe(id);
});

test.each(Object.entries(steps))('the step %s cites law of its time', (_, { basis }) => {
  for (const { from, citation } of basis) expect(checkCitation(citation, { on: from })).toEqual([]);
});

test('findings and items of articles 20 and 21 cite places that there are', () => {
  const cited: readonly Citation[] = [
    ...Object.values(negativeListFindings).flatMap((definition) => definition.basis ?? []),
    ...mustDiscloseItems.map(({ basis }) => basis),
  ];
  for (const citation of cited) expect(checkCitation(citation)).toEqual([]);
});

test('article 20 has fifteen items, each once', () => {
  const items = mustDiscloseItems.filter(({ basis }) => basis.article === 20).map(({ basis }) => basis.item);
  expect(items).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
});
