import { createFinding, type Finding, safeParsePlainDate } from '@zwgk/core';
import { readingFindings } from '../findings/reading-findings.ts';
import { reportFormatOf } from '../format/report-formats.ts';
import type { AnnualReport } from '../report/annual-report.ts';
import { plainText } from './cell-text.ts';
import { readReportTables } from './read-report-tables.ts';
import type { ReportGrid } from './report-grid.ts';

/** A page or a document, taken apart (页面内容): its texts outside tables line by line, and its tables. */
export interface ReportDocument {
  readonly lines: readonly string[];
  readonly grids: readonly ReportGrid[];
}

/** A report that was read, as far as it could be; none when its year is not known. */
export interface ReportReading {
  readonly report?: AnnualReport;
  readonly findings: readonly Finding[];
}

/** What the headings of the six sections have in common, whatever an office writes around it. */
const SECTION_WORDS = ['总体', '主动公开', '申请', '复议', '问题', '其他'];
const NUMERALS = ['一', '二', '三', '四', '五', '六'];
const TITLE = /政府信息公开.{0,6}(?:年度)?(?:工作)?报告|政府信息公开.{0,4}年报/;
const YEAR = /(20[012]\d)年/g;
const PUBLISHED = /(?:发布|公布)(?:日期|时间):?(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})/;

/**
 * Reads a whole report (读取年度报告): the year and the body from its title, the day of publication where the page says it, the texts of
 * its sections, its tables.
 *
 * @throws ZwgkError `annual-report/no-format` for a year that no format is for
 * @example
 * ```ts
 * import { readReport } from '@zwgk/annual-report';
 * const lines = ['某市2024年政府信息公开工作年度报告', '一、总体情况', '本年度……', '二、主动公开政府信息情况'];
 * readReport({ lines, grids: [] }).report; // => { year: 2024, body: { name: '某市' }, sections: { '1': '本年度……' } }
 * ```
 */
export function readReport({ lines, grids }: ReportDocument, options: { readonly year?: number } = {}): ReportReading {
  const titles = lines.map(plainText).filter((line) => line.length <= 60 && TITLE.test(line));
  const years = new Set(titles.flatMap((title) => [...title.matchAll(YEAR)].map(([, year]) => Number(year))));
  const [told, another] = years;
  const year = options.year ?? (another === undefined ? told : undefined);
  if (year === undefined)
    return { findings: [createFinding(readingFindings, 'annual-report/year-not-found', { params: {} })] };
  const { findings, ...tables } = readReportTables(grids, { year });
  const publishedOn = publishedIn(lines);
  return {
    report: {
      year,
      body: { name: bodyIn(titles) },
      ...(publishedOn !== undefined && { publishedOn }),
      ...tables,
      ...sectionsIn(lines, year),
    },
    findings,
  };
}

/** What a title names besides the year and the report; the shortest is the least adorned. */
function bodyIn(titles: readonly string[]): string {
  const names = titles.map((title) =>
    title
      .replace(TITLE, '')
      .replace(/20[012]\d年(?:度)?/g, '')
      .replace(/^[-_|]|[-_|].*$/g, ''),
  );
  return names.filter((name) => name !== '').toSorted((one, other) => one.length - other.length)[0] ?? '';
}

function publishedIn(lines: readonly string[]) {
  for (const line of lines) {
    const [, year = '', month = '', day = ''] = PUBLISHED.exec(plainText(line)) ?? [];
    const read = safeParsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (read.ok) return read.value;
  }
  return undefined;
}

/** The texts between the headings. A numbered heading that is not the next one belongs to the text. */
function sectionsIn(lines: readonly string[], year: number): Pick<AnnualReport, 'sections'> {
  const texts = new Map<string, string[]>();
  let current = 0;
  for (const line of lines) {
    const plain = plainText(line);
    const next = SECTION_WORDS.findIndex(
      (words, at) =>
        at >= current && plain.length <= 40 && plain.startsWith(`${NUMERALS[at]}、`) && plain.includes(words),
    );
    if (next >= 0) {
      current = next + 1;
      texts.set(String(current), []);
    } else if (plain !== '') texts.get(String(current))?.push(line.trim());
  }
  if (texts.size === 0) return {};
  const ofTables = reportFormatOf(year)
    .sections.filter(({ table }) => table !== undefined)
    .map(({ id }) => id);
  const kept = [...texts].filter(([id]) => !ofTables.includes(id)).map(([id, text]) => [id, text.join('\n')] as const);
  return { sections: Object.fromEntries(kept) };
}
