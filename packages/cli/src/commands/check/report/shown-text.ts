import { type RedactionPlace, redact, type ScanFinding, scanFindings } from '@zwgk/confidentiality';
import type { Finding } from '@zwgk/core';

/**
 * A text of a record as a report may show it: what was found in it is masked. `path` is that of the text in the entry.
 */
export function shownText(text: string, path: readonly (string | number)[], findings: readonly Finding[]): string {
  const places = findings.filter(isOfScan).flatMap(({ path: own, span, params: { kind } }): RedactionPlace[] => {
    const isHere = own.length === path.length && own.every((step, index) => step === path[index]);
    return isHere && span !== undefined ? [{ kind, span }] : [];
  });
  return redact(text, places).text;
}

const isOfScan = (finding: Finding): finding is ScanFinding => Object.hasOwn(scanFindings, finding.code);
