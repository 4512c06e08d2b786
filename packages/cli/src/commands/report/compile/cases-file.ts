import {
  applicantColumnLabels,
  type CountedCase,
  type CountedRow,
  reportFormatOf,
  type Table3RowId,
} from '@zwgk/annual-report';
import type { Language } from '@zwgk/core';
import { replyOutcomes } from '@zwgk/law';
import { compileTexts } from './texts.ts';
import type { Folder } from './write-files.ts';

/** A list of the cases behind the tables, which grows as they are counted. */
export interface CasesFile {
  readonly take: (counted: CountedCase) => Promise<void>;
  readonly close: () => Promise<void>;
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** What the rows of table 3 are called, in the format of a year. */
function rowNames(year: number, language: Language): (row: CountedRow) => string {
  const labels = new Map<Table3RowId, string>();
  for (const { id, headings } of reportFormatOf(year).table3) {
    const label = headings.at(-1) ?? headings[0];
    labels.set(id, language === 'zh-CN' ? label.zh : label.en);
  }
  const groups = new Map<string, string>(replyOutcomes.map(({ id, group }) => [id, group]));
  return (row) => labels.get(row) ?? labels.get(groups.get(row) as Table3RowId) ?? row;
}

/**
 * Starts `cases.csv`: every case of the year with the rows and cells that it is counted in, and every one that was not
 * counted. It opens in a spreadsheet, where a filter on a column drills down into a cell.
 *
 * @throws ZwgkError `cli/unwritable-file`
 */
export async function openCasesFile(folder: Folder, year: number, language: Language): Promise<CasesFile> {
  const texts = compileTexts[language];
  const nameOfRow = rowNames(year, language);
  const file = await folder.grow('cases.csv');
  // The mark in front tells spreadsheet programs that it is UTF-8.
  await file.append(`\ufeff${line(texts.columns)}`);
  const take: CasesFile['take'] = async (counted) => {
    const { place, id, applicant, course, rows, remedies, overdueSince, findings } = counted;
    const isUncounted = findings.some(({ severity }) => severity === 'error');
    if (rows.length === 0 && remedies.length === 0 && !isUncounted) return;
    const label = applicant === undefined ? undefined : applicantColumnLabels[applicant];
    const end = rows.includes('carried-out') ? undefined : course?.end;
    await file.append(
      line([
        `${place}`,
        id ?? '',
        label === undefined ? '' : language === 'zh-CN' ? label.zh : label.en,
        course === undefined ? '' : texts.channels[course.channel],
        course?.receivedOn ?? '',
        end?.on ?? '',
        end?.due ?? overdueSince ?? '',
        end === undefined
          ? overdueSince === undefined
            ? ''
            : texts.timeliness.overdue
          : texts.timeliness[end.timeliness],
        rows.length === 0 ? '' : nameOfRow(rows[0] as CountedRow),
        rows.length === 0 ? '' : nameOfRow(rows[1] as CountedRow),
        remedies.map(({ route, column }) => `${texts.routes[route]}${texts.results[column]}`).join(texts.and),
        isUncounted && rows.length === 0 ? texts.uncounted : '',
      ]),
    );
  };
  return { take, close: file.close };
}
