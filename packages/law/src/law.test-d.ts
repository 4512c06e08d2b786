import type { Citation } from '@zwgk/core';
import { describe, expectTypeOf, test } from 'vitest';
import {
  type CitationInText,
  type FoundCitation,
  type InstrumentId,
  inForce,
  type LawFinding,
  parseCitations,
} from './index.ts';

describe('types of @zwgk/law', () => {
  test('ids of instruments are a closed union', () => {
    expectTypeOf<'disclosure-regulation'>().toExtend<InstrumentId>();
    // @ts-expect-error the registry has no such instrument
    const unknown: InstrumentId = 'no-such-law';
    expectTypeOf(unknown).toExtend<string>();
  });

  test('a citation found is a citation; a refused one has no instrument and says why', () => {
    expectTypeOf<FoundCitation>().toExtend<Citation>();
    const [citation] = parseCitations('条例第一条');
    if (citation === undefined) return;
    if (citation.instrument === undefined) expectTypeOf(citation.findings[0]).toEqualTypeOf<LawFinding>();
    else expectTypeOf(citation).toEqualTypeOf<FoundCitation>();
    expectTypeOf(citation).toEqualTypeOf<CitationInText>();
  });

  test('a validity cannot be read without asking what it is', () => {
    const validity = inForce({ instrument: 'budget-law' }, '2020-01-01');
    // @ts-expect-error a validity of unknown status has no dates
    validity.from;
    if (validity.status === 'repealed') expectTypeOf(validity.since).toExtend<string>();
  });
});
