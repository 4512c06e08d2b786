import { errorOf, quoteCode } from '@zwgk/core';
import { annualReportErrors } from '../errors.ts';
import { format2008 } from './format-2008.ts';
import { format2019 } from './format-2019.ts';
import { format2021 } from './format-2021.ts';
import type { ReportFormat } from './report-format.ts';

/** The formats of the annual report (年度报告格式), in the order in which they came. */
export const reportFormats: readonly ReportFormat[] = [format2008, format2019, format2021];

/**
 * The format in which a year is reported on (按报告年度确定格式).
 *
 * @throws ZwgkError `annual-report/no-format` for a year that no format is for, or what is no year
 * @source 国办公开办函〔2019〕60号, 〔2021〕30号; 《政府信息公开条例》(2007) art. 31
 * @example
 * ```ts
 * import { reportFormatOf } from '@zwgk/annual-report';
 * reportFormatOf(2024).id; // => '2021'
 * reportFormatOf(2020).table3.length; // => 23
 * ```
 */
export function reportFormatOf(year: number): ReportFormat {
  const format = Number.isSafeInteger(year)
    ? reportFormats.find(({ from, to }) => from <= year && (to === undefined || year <= to))
    : undefined;
  if (format === undefined) throw errorOf(annualReportErrors, 'annual-report/no-format', { year: quoteCode(year) });
  return format;
}
