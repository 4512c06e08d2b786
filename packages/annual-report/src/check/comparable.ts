import { createFinding, type Finding } from '@zwgk/core';
import { comparisonFindings } from '../findings/comparison-findings.ts';
import type { AnnualReport } from '../report/annual-report.ts';

/** The reports that one can be compared with. */
export interface Comparable {
  readonly previous: AnnualReport | undefined;
  readonly children: readonly AnnualReport[];
  /** Those that were given and cannot. */
  readonly findings: readonly Finding[];
}

/** Sorts out the reports on other years than they should be on (年度不符的报告): comparing them would find errors that are none. */
export function comparable(
  year: number,
  { previous, children = [] }: { readonly previous?: AnnualReport; readonly children?: readonly AnnualReport[] },
): Comparable {
  const off = (
    role: 'previous' | 'child',
    given: number,
    expected: number,
    path: readonly (string | number)[],
  ): Finding =>
    createFinding(comparisonFindings, 'annual-report/year-differs', { path, params: { role, year: given, expected } });
  return {
    previous: previous?.year === year - 1 ? previous : undefined,
    children: children.filter((child) => child.year === year),
    findings: [
      ...(previous === undefined || previous.year === year - 1
        ? []
        : [off('previous', previous.year, year - 1, ['previous', 'year'])]),
      ...children.flatMap((child, at) =>
        child.year === year ? [] : [off('child', child.year, year, ['children', at, 'year'])],
      ),
    ],
  };
}
