import type { ConceptScheme } from '@zwgk/core';
import { type DisclosureMode, disclosureModes, type Validity, validities } from '../entry/entry.ts';
import { INVISIBLE } from '../entry/legible-text.ts';
import { type Duration, durationIds } from '../item/item-values.ts';
import { disclosureModeScheme } from '../taxonomy/schemes/disclosure-modes.ts';
import { durations } from '../taxonomy/schemes/durations.ts';
import { validityStates } from '../taxonomy/schemes/validity-states.ts';

/** The words that offices write in a column of fixed words, and the identifiers that they stand for, by field. */
const byField = /* @__PURE__ */ (() => ({
  mode: meaningsOf(disclosureModeScheme, disclosureModes),
  validity: meaningsOf(validityStates, validities),
  duration: meaningsOf(durations, durationIds),
}))();

function meaningsOf<Meaning extends string>(
  scheme: ConceptScheme,
  meanings: readonly Meaning[],
): ReadonlyMap<string, Meaning> {
  const named = meanings.flatMap((meaning) => {
    const { label, synonyms = [] } = scheme.get(meaning) ?? {};
    return [meaning, label?.zh ?? meaning, ...synonyms].map((name) => [name, meaning] as const);
  });
  return new Map(named);
}

/** What a word in a column of fixed words stands for; spaces and invisible characters in it do not matter. */
export function meaningOfLabel(
  field: 'mode' | 'validity' | 'duration',
  label: string,
): DisclosureMode | Validity | Duration | undefined {
  return byField[field].get(label.replace(INVISIBLE, '').replace(/\s+/g, ''));
}
