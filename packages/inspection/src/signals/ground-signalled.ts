import type { CatalogueEntry } from '@zwgk/catalogue';
import { createFinding, type Finding } from '@zwgk/core';
import { type EntrySignal, screenEntry } from '@zwgk/negative-list';
import { inspectionFindings } from '../findings.ts';

/** From this weight on, a person has to look; below it, it is worth knowing. */
const WARNING_WEIGHT = 0.7;

/**
 * Signs in an entry that a ground for not disclosing may apply (不予公开提示): one finding for each ground and field, at
 * its strongest sign, however often its words stand there.
 */
export function groundSignals(entry: Partial<CatalogueEntry>): readonly Finding[] {
  const strongest = new Map<string, EntrySignal>();
  for (const signal of screenEntry(entry)) {
    const key = `${signal.field} ${signal.ground}`;
    const known = strongest.get(key);
    if (known === undefined || known.weight < signal.weight) strongest.set(key, signal);
  }
  return [...strongest.values()].map(({ field, span, weight, ground, because, word }) =>
    createFinding(inspectionFindings, 'inspection/ground-signalled', {
      params: { ground, because, word },
      path: [field],
      span,
      severity: weight >= WARNING_WEIGHT ? 'warning' : 'notice',
    }),
  );
}
