import { createFinding, type FindingOf, type Path } from '@zwgk/core';
import { type LedgerFindings, ledgerFindings } from './findings.ts';

/** One of the findings that compiling a ledger makes. */
export type LedgerFinding = FindingOf<LedgerFindings>;

/** Notes a finding of the case at hand; `path` is the place within the case. */
export type Find = <Code extends keyof LedgerFindings & string>(
  code: Code,
  params: LedgerFindings[Code],
  path: Path,
) => void;

/** A place to note findings in: `path` is put before that of each. */
export const findInto =
  (found: LedgerFinding[], at: Path): Find =>
  (code, params, path) =>
    void found.push(createFinding(ledgerFindings, code, { params, path: [...at, ...path] }) as LedgerFinding);
