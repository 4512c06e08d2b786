import { type Citation, createFinding, type Finding } from '@zwgk/core';
import { reportFindings } from '../../findings/report-findings.ts';
import type { AnnualReport } from '../../report/annual-report.ts';
import { applicantKinds } from '../../report/applicant-column.ts';
import type { CellPath } from '../../report/cell.ts';
import { numberAt } from '../../report/cell-at.ts';
import { tidy } from '../assess-identity.ts';
import { textFigures } from './text-figure.ts';
import { type TextNumber, textNumbers } from './text-numbers.ts';

/**
 * Compares the figures in the texts of a report with its tables (文字与表格数字核对). A figure is at odds with the tables only
 * when the text nowhere gives a number that fits.
 */
export function textAgainstTables(report: AnnualReport, basis: readonly Citation[]): readonly Finding[] {
  const given = Object.entries(report.sections ?? {}).flatMap(([section, text]) =>
    textNumbers(text, textFigures).map((number) => ({ ...number, section })),
  );
  return textFigures.flatMap((figure) => {
    const numbers = given.filter((number) => number.figure === figure);
    const [first] = numbers;
    const [reading, ...others] = figure.readings.flatMap((cells) => figureInTables(report, cells) ?? []);
    if (first === undefined || reading === undefined || numbers.some((number) => fits(number, [reading, ...others])))
      return [];
    return [
      createFinding(reportFindings, 'annual-report/text-differs', {
        path: ['sections', first.section],
        span: first.span,
        basis,
        params: { figure: figure.figure, inText: first.value, inTable: reading.sum, cells: reading.cells },
      }),
    ];
  });
}

/** What the tables have for a figure; blanks leave it open upwards. */
interface FigureInTables {
  readonly cells: readonly CellPath[];
  readonly sum: number;
  readonly isOpen: boolean;
}

const fits = ({ value }: TextNumber, readings: readonly FigureInTables[]): boolean =>
  readings.some(({ sum, isOpen }) => value === sum || (isOpen && value > sum));

function figureInTables(report: AnnualReport, cells: readonly CellPath[]): FigureInTables | undefined {
  const totals = cells.map((path) => totalAt(report, path));
  const known = totals.filter((total) => total !== undefined);
  if (known.length === 0) return undefined;
  return {
    cells,
    sum: tidy(known.reduce((sum, total) => sum + total.number, 0)),
    isOpen: known.length < totals.length || known.some(({ isOpen }) => isOpen),
  };
}

/** A total, or where it was left blank what its parts come to at least. */
function totalAt(
  report: AnnualReport,
  path: CellPath,
): { readonly number: number; readonly isOpen: boolean } | undefined {
  const total = numberAt(report, path);
  if (total !== undefined) return { number: total, isOpen: false };
  const [table, row = ''] = path;
  if (table !== 'table3') return undefined;
  const parts = applicantKinds.map((kind) => numberAt(report, [table, row, kind]));
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0) return undefined;
  return { number: known.reduce((sum, part) => sum + part, 0), isOpen: known.length < parts.length };
}
