import { annualReportFindings, ledgerConventions } from '@zwgk/annual-report';
import { statutoryHolidays } from '@zwgk/calendar';
import { catalogueFindings } from '@zwgk/catalogue';
import { confidentialityFindings } from '@zwgk/confidentiality';
import type { Citation } from '@zwgk/core';
import { conventions, deadlineFindings } from '@zwgk/deadlines';
import { inspectionFindings } from '@zwgk/inspection';
import { checkCitation, lawFindings } from '@zwgk/law';
import { negativeListFindings } from '@zwgk/negative-list';
import { describe, expect, test } from 'vitest';

/** The findings of the whole house. */
const definitions = {
  ...lawFindings,
  ...catalogueFindings,
  ...confidentialityFindings,
  ...deadlineFindings,
  ...inspectionFindings,
  ...negativeListFindings,
  ...annualReportFindings,
};

/** Packages below `law` and beside it cite by id; here, where all floors meet, every citation has to be a real one. */
const cited: readonly (readonly [string, readonly Citation[]])[] = [
  ...Object.entries(definitions).map(
    ([code, definition]) => [code, 'basis' in definition ? definition.basis : []] as const,
  ),
  ...[...conventions, ...ledgerConventions].map(({ id, basis }) => [`convention ${id}`, basis] as const),
  // One year under each version of the holiday law.
  ...[2004, 2008, 2014, 2025].map(
    (year) => [`holidays of ${year}`, statutoryHolidays(year).map(({ basis }) => basis)] as const,
  ),
];

describe('every citation in the definitions', () => {
  test.each(cited.filter(([, basis]) => basis.length > 0))('%s cites what the registry knows', (_, basis) => {
    expect(basis.flatMap((citation) => checkCitation(citation))).toEqual([]);
  });
});

describe('every code', () => {
  test.each(Object.keys(definitions))('%s is named package/kebab-case', (code) => {
    expect(code).toMatch(
      /^(?:law|catalogue|confidentiality|deadlines|inspection|negative-list|annual-report)\/[a-z]+(?:-[a-z]+)*$/,
    );
  });
});
