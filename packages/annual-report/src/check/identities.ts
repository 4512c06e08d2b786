import type { ReportFormat } from '../format/report-format.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { type ApplicantColumn, applicantColumns, applicantKinds } from '../report/applicant-column.ts';
import type { CellPath } from '../report/cell.ts';
import { cellAt } from '../report/cell-at.ts';
import { type GroupRowId, groupRowIds, type Table3RowId } from '../report/table-3.ts';
import { remedyResults } from '../report/table-4.ts';
import type { Identity } from './identity.ts';

const cell = (row: Table3RowId, column: ApplicantColumn): CellPath => ['table3', row, column];

/**
 * The identities that hold within one report (表内、表间勾稽关系), for a format. The form prints the balance itself, above
 * the labels of table 3; that totals are the sums of what they total is what the word says.
 *
 * @source 国办公开办函〔2019〕60号, 〔2021〕30号, table 3
 * @example
 * ```ts
 * import { identitiesOf, reportFormatOf } from '@zwgk/annual-report';
 * const identities = identitiesOf(reportFormatOf(2024));
 * identities.find(({ id }) => id === 'balance/total')?.right; // => [['table3', 'handled', 'total'], ['table3', 'carried-out', 'total']]
 * ```
 */
export function identitiesOf({ table3, table4 }: ReportFormat): readonly Identity[] {
  if (table3.length === 0) return [];
  const outcomes = table3.filter(({ kind }) => kind === 'outcome').map(({ id }) => id);
  // A group that is itself a row to fill in (其他处理 in 2019) is no sum.
  const groups = groupRowIds.filter((group) => !outcomes.includes(group));
  return [
    ...[...table3.map(({ id }) => id), ...groups].map((row) => total(row)),
    ...applicantColumns.map(
      (column): Identity => ({
        id: `handled/${column}`,
        kind: 'handled',
        left: [cell('handled', column)],
        right: outcomes.map((outcome) => cell(outcome, column)),
      }),
    ),
    ...applicantColumns.map(
      (column): Identity => ({
        id: `balance/${column}`,
        kind: 'balance',
        left: [cell('new', column), cell('carried-in', column)],
        right: [cell('handled', column), cell('carried-out', column)],
      }),
    ),
    ...groups.flatMap((group) => applicantColumns.map((column) => subtotal(group, column, outcomes))),
    ...table4.map(
      ({ id }): Identity => ({
        id: `remedies/${id}`,
        kind: 'remedies',
        left: [['table4', id, 'total']],
        right: remedyResults.map((result): CellPath => ['table4', id, result]),
      }),
    ),
  ];
}

/**
 * The identities of a format that say something of a report. Subtotals are optional: where a report has none, there is nothing to
 * say of them.
 */
export function applicableIdentities(report: AnnualReport, format: ReportFormat): readonly Identity[] {
  const rows = format.table3.map(({ id }) => id);
  return identitiesOf(format).filter(({ left: [first] }) => {
    const [table, row] = first ?? [];
    const isSubtotal = table === 'table3' && !rows.some((id) => id === row);
    return first !== undefined && (!isSubtotal || cellAt(report, first) !== undefined);
  });
}

const total = (row: Table3RowId): Identity => ({
  id: `total/${row}`,
  kind: 'total',
  left: [cell(row, 'total')],
  right: applicantKinds.map((kind) => cell(row, kind)),
});

const subtotal = (group: GroupRowId, column: ApplicantColumn, outcomes: readonly Table3RowId[]): Identity => ({
  id: `group/${group}/${column}`,
  kind: 'group',
  left: [cell(group, column)],
  right: outcomes.filter((outcome) => outcome.startsWith(`${group}.`)).map((outcome) => cell(outcome, column)),
});
