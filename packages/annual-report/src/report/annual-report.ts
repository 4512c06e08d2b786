import type { PlainDate } from '@zwgk/core';
import type { Table2 } from './table-2.ts';
import type { Table3 } from './table-3.ts';
import type { Table4 } from './table-4.ts';

/** Who reports (报告主体). */
export interface ReportingBody {
  readonly name: string;
  /** One of {@link bodyKinds}; any other text is kept, and the due date is then not assessed. */
  readonly kind?: string;
}

/**
 * The yearly report on government information disclosure (政府信息公开工作年度报告), as plain JSON. What is missing was not given
 * or could not be read: a check says what it could not assess for want of it.
 *
 * @source 《政府信息公开条例》(2019) art. 50; 国办公开办函〔2021〕30号
 */
export interface AnnualReport {
  /** The year reported on (报告年度), a calendar year. */
  readonly year: number;
  readonly body: ReportingBody;
  /** The day on which it was published (公布日期). */
  readonly publishedOn?: PlainDate;
  /** 表二 主动公开政府信息情况 */
  readonly table2?: Table2;
  /** 表三 收到和处理政府信息公开申请情况 */
  readonly table3?: Table3;
  /** 表四 行政复议、行政诉讼情况 */
  readonly table4?: Table4;
  /** The texts of the report (文字部分), by number of the section: `"1"`, `"5"`, `"6"`. */
  readonly sections?: Readonly<Record<string, string>>;
}
