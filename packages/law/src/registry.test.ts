import { addDays, isPlainDate } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import { inForce } from './in-force.ts';
import { parseCitation } from './parse/parse-citation.ts';
import { findInstrument, instruments } from './registry.ts';
import { findVersion, versionOn } from './version.ts';

const versions = instruments.flatMap((instrument) => instrument.versions.map((version) => ({ instrument, version })));

test('ids are unique and found', () => {
  expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length);
  for (const instrument of instruments) {
    expect(instrument.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(findInstrument(instrument.id)).toBe(instrument);
  }
  expect(findInstrument('no-such-law')).toBeUndefined();
});

test('every title and every short title is of one instrument only', () => {
  for (const { id, title, shortTitles } of instruments) {
    for (const name of [title.zh, ...shortTitles]) expect(parseCitation(`《${name}》`).instrument).toBe(id);
  }
});

test('every document number with a year or an order is of one version only', () => {
  for (const { instrument, version } of versions) {
    if (version.number === undefined || !/〔|^国务院令|^GB/.test(version.number)) continue;
    expect(parseCitation(version.number).instrument).toBe(instrument.id);
  }
});

describe.each(versions)('$instrument.id $version.version', ({ instrument, version }) => {
  const { from, to, endedBy, promulgatedOn, articles } = version;

  test('has its dates in order', () => {
    for (const date of [promulgatedOn, from, to]) expect(date === undefined || isPlainDate(date)).toBe(true);
    if (promulgatedOn !== undefined && from !== undefined) expect(promulgatedOn <= from).toBe(true);
    if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
  });

  test('is named for a year of its text', () => {
    expect(version.version).toMatch(/^(19|20)\d\d$/);
    if (promulgatedOn !== undefined) expect(promulgatedOn.startsWith(version.version)).toBe(true);
  });

  test('ends the day before its successor begins', () => {
    if (endedBy === undefined || endedBy === 'repealed') return;
    const owner = findInstrument(endedBy.instrument);
    const successor = owner && findVersion(owner, endedBy.version);
    expect(successor).toBeDefined();
    if (to !== undefined && successor?.from !== undefined) expect(addDays(to, 1)).toBe(successor.from);
  });

  test('counts its articles from 1 and names its source', () => {
    if (articles !== undefined) expect(Number.isInteger(articles) && articles > 0).toBe(true);
    expect(version.source.title).not.toBe('');
  });

  test('is the one in force on its first and last day', () => {
    if (from === undefined || (to === undefined && endedBy !== undefined)) return;
    for (const day of [from, to ?? from]) {
      expect(versionOn(instrument, day)).toBe(version);
      expect(inForce({ instrument: instrument.id }, day)).toMatchObject({
        status: 'in-force',
        version: version.version,
      });
    }
  });
});

test('only the last version of an instrument is without an end', () => {
  for (const { versions } of instruments) {
    for (const { endedBy } of versions.slice(0, -1)) expect(endedBy).toBeDefined();
  }
});
