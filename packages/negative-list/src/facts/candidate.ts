import { errorOf, isPlainDate, quoteCode, type Result, resultOf, shownKey } from '@zwgk/core';
import { match } from 'ts-pattern';
import { factErrors } from './errors.ts';
import type { Fact } from './fact.ts';
import { type Candidate, type FactName, facts } from './facts.ts';

/** What a fact takes, as it is shown to whoever wrote something else. */
const expectedOf = (fact: Fact): string =>
  match(fact)
    .with({ kind: 'yes-no' }, () => 'yes, no, unknown')
    .with({ kind: 'choice' }, ({ values }) => [...Object.keys(values), 'unknown'].join(', '))
    .with({ kind: 'several' }, ({ values }) => `[${Object.keys(values).join(', ')}], unknown`)
    .with({ kind: 'date' }, () => 'YYYY-MM-DD, unknown')
    .with({ kind: 'names' }, () => '["list/entry", …], unknown')
    .exhaustive();

type Takes = (value: unknown) => boolean;

const isListOf =
  (takes: Takes): Takes =>
  (value) =>
    Array.isArray(value) && value.every((each) => takes(each));

const isOneOf = (values: object): Takes => {
  const known: ReadonlySet<unknown> = new Set(Object.keys(values));
  return (value) => known.has(value);
};

/** A test of the values of one fact; made once for each, since an assessment asks it of everything it is given. */
const takesOf = (fact: Fact): Takes =>
  match<Fact, Takes>(fact)
    .with({ kind: 'yes-no' }, () => isOneOf({ yes: true, no: true }))
    .with({ kind: 'choice' }, ({ values }) => isOneOf(values))
    .with({ kind: 'several' }, ({ values }) => isListOf(isOneOf(values)))
    .with({ kind: 'date' }, () => isPlainDate)
    .with({ kind: 'names' }, () => isListOf((each) => typeof each === 'string'))
    .exhaustive();

let memo: ReadonlyMap<string, Takes> | undefined;

const tests = (): ReadonlyMap<string, Takes> => {
  memo ??= new Map(Object.entries(facts).map(([name, fact]) => [name, takesOf(fact)]));
  return memo;
};

/**
 * Reads what is stated about a candidate (读取事实). Every fact may be left out, or be `unknown`.
 *
 * @throws ZwgkError `negative-list/not-a-candidate`, `negative-list/unknown-fact`, `negative-list/invalid-fact`
 * @example
 * ```ts
 * import { parseCandidate } from '@zwgk/negative-list';
 * parseCandidate({ classification: 'none', kinds: ['draft'] }); // => { classification: 'none', kinds: ['draft'] }
 * ```
 */
export function parseCandidate(value: unknown): Candidate {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw errorOf(factErrors, 'negative-list/not-a-candidate', { value: quoteCode(value) });
  }
  const known = tests();
  for (const name in value) {
    const takes = known.get(name);
    if (takes === undefined) {
      const shown = shownKey(name);
      throw errorOf(factErrors, 'negative-list/unknown-fact', { name: shown }, [shown]);
    }
    const given = (value as Record<string, unknown>)[name];
    if (given !== undefined && given !== 'unknown' && !takes(given)) rejectValue(name as FactName, given);
  }
  return value as Candidate;
}

function rejectValue(name: FactName, value: unknown): never {
  throw errorOf(
    factErrors,
    'negative-list/invalid-fact',
    { name, value: quoteCode(value), expected: expectedOf(facts[name]) },
    [name],
  );
}

/**
 * {@link parseCandidate}, with the error in the result.
 *
 * @example
 * ```ts
 * import { safeParseCandidate } from '@zwgk/negative-list';
 * const result = safeParseCandidate({ classified: 'yes' });
 * !result.ok && result.error.code; // => 'negative-list/unknown-fact'
 * ```
 */
export function safeParseCandidate(value: unknown): Result<Candidate> {
  return resultOf(() => parseCandidate(value));
}
