import { type ReplyOutcomeId, replyOutcomes } from '@zwgk/law';
import type { ReportFormat, Table2Block, Table3RowFormat } from '../format/report-format.ts';
import { outcomeIds } from '../ledger/outcomes.ts';
import { type ApplicantColumn, applicantKinds } from '../report/applicant-column.ts';
import type { Table2 } from '../report/table-2.ts';
import type { Table3, Table3Row } from '../report/table-3.ts';
import { remedyIds, remedyResults, type Table4 } from '../report/table-4.ts';
import type { CountedRow, LedgerCounts } from './ledger-tally.ts';

/** A row of table 3 with a number in every cell. */
export type FullRow = Readonly<Record<ApplicantColumn, number>>;

/** The rows that cases are counted in of which a row of a format is the sum (表三各行的构成). */
export function rowsBehind({ id, kind }: Pick<Table3RowFormat, 'id' | 'kind'>): readonly CountedRow[] {
  if (kind === 'handled') return outcomeIds;
  const group = replyOutcomes.filter((outcome) => outcome.group === id).map((outcome): ReplyOutcomeId => outcome.id);
  return group.length > 0 ? group : [id as CountedRow];
}

/** The sum of some rows of table 3. */
export function sumOfRows({ table3 }: LedgerCounts, rows: readonly CountedRow[]): FullRow {
  const cells = applicantKinds.map((kind): [ApplicantColumn, number] => [
    kind,
    rows.reduce((sum, row) => sum + table3[row][kind], 0),
  ]);
  const total = cells.reduce((sum, [, count]) => sum + count, 0);
  return { ...Object.fromEntries(cells), total } as FullRow;
}

/** Table 3 as the format has it. */
export const table3Of = (counts: LedgerCounts, { table3 }: ReportFormat): Table3 =>
  Object.fromEntries(table3.map((row): [string, Table3Row] => [row.id, sumOfRows(counts, rowsBehind(row))]));

/** Table 4. */
export const table4Of = ({ table4 }: LedgerCounts): Table4 =>
  Object.fromEntries(
    remedyIds.map((id) => [
      id,
      { ...table4[id], total: remedyResults.reduce((sum, each) => sum + table4[id][each], 0) },
    ]),
  );

const blankOf = ({ columns }: Table2Block): unknown => {
  const keys = columns.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return keys.length === 0 ? null : Object.fromEntries(keys.map((key) => [key, null]));
};

/** Table 2 with its cells blank: no ledger of requests knows them. */
export const blankTable2 = ({ table2 }: ReportFormat): Table2 =>
  Object.fromEntries(table2.flatMap((block) => block.rows.map(({ id }) => [id, blankOf(block)]))) as Table2;
