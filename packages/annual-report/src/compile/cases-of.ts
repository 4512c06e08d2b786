import { reportFormatOf } from '../format/report-formats.ts';
import type { CountingOptions } from '../ledger/counting.ts';
import type { RequestCase } from '../ledger/request-case.ts';
import type { CellPath } from '../report/cell.ts';
import { type CountedCase, createLedgerCounter } from './ledger-counter.ts';
import { rowsBehind } from './tables.ts';

/**
 * Whether a counted case stands behind a cell of table 3 or 4 (是否计入该单元格). A total has all the cases of the cells that it is
 * the sum of; a cell of table 2 has none.
 *
 * @param cell where the cell stands in the report: `['table3', 'disclosed', 'natural-person']`
 * @example
 * ```ts
 * import { createLedgerCounter, isBehindCell } from '@zwgk/annual-report';
 * const events = [{ type: 'received', on: '2025-12-30', channel: 'in-person' }];
 * const counted = createLedgerCounter({ year: 2025 }).add({ id: '2025-001', applicant: 'research', events });
 * isBehindCell(counted, ['table3', 'carried-out', 'total'], 2025); // => true
 * isBehindCell(counted, ['table3', 'handled', 'total'], 2025); // => false
 * ```
 */
export function isBehindCell(
  { rows, applicant, remedies }: CountedCase,
  [table, row, column]: CellPath,
  year: number,
): boolean {
  if (table === 'table3') {
    const known = reportFormatOf(year).table3.find(({ id }) => id === row);
    const behind = known === undefined ? [] : rowsBehind(known);
    return (column === 'total' || column === applicant) && rows.some((each) => behind.includes(each));
  }
  return (
    table === 'table4' && remedies.some((each) => each.route === row && (column === 'total' || each.column === column))
  );
}

/**
 * The cases behind a cell of the report (单元格所含各件): a second pass over the ledger, so that a report of any size can be
 * drilled into without a list of all its cases. A case with two remedies in the cell comes once.
 *
 * @throws ZwgkError those of `createLedgerCounter`
 * @example
 * ```ts
 * import { casesOf, type RequestCase } from '@zwgk/annual-report';
 * const received = { type: 'received', on: '2025-12-30', channel: 'in-person' } as const;
 * const ledger: readonly RequestCase[] = [{ id: '2025-001', applicant: 'research', events: [received] }];
 * const behind = casesOf(ledger, ['table3', 'new', 'total'], { year: 2025 });
 * [...behind].map(({ id }) => id); // => ['2025-001']
 * ```
 */
export function* casesOf(
  ledger: Iterable<RequestCase>,
  cell: CellPath,
  options: CountingOptions,
): Generator<CountedCase, void, undefined> {
  const counter = createLedgerCounter(options);
  for (const each of ledger) {
    const counted = counter.add(each);
    if (isBehindCell(counted, cell, options.year)) yield counted;
  }
}
