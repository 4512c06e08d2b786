import type { Bilingual, Citation, Confidence } from '@zwgk/core';
import type { TableId } from '../report/cell.ts';
import type { Table3RowId } from '../report/table-3.ts';
import type { RemedyColumn, RemedyId } from '../report/table-4.ts';

/** The id of a format, named for the year of its text. */
export type ReportFormatId = '2008' | '2019' | '2021';

/** A section of the report (报告的部分): a text, or one of the tables. */
export interface SectionFormat {
  /** Its number, from `1`. */
  readonly id: string;
  readonly title: Bilingual;
  /** The table that the section consists of; a section without one is a text. */
  readonly table?: TableId;
}

/** What is counted in a column (计量单位). `amount` is money whose unit the source does not say. */
export type CellUnit = 'count' | 'wan-yuan' | 'amount';

/** A column of a block of table 2. */
export interface Table2Column {
  /** Key of the cell within its row; a block with one column has none, the row is the cell. */
  readonly id?: string;
  readonly label: Bilingual;
  readonly unit: CellUnit;
  /** Whether what stands there may be below zero. */
  readonly isChange?: true;
}

/** A block of table 2 (表二的一栏): what one item of article 20 makes public. */
export interface Table2Block {
  /** The heading of the block: 第二十条第（一）项. */
  readonly heading: Bilingual;
  readonly basis: readonly Citation[];
  readonly columns: readonly Table2Column[];
  readonly rows: readonly { readonly id: string; readonly label: Bilingual }[];
}

/** What the cells of a row of table 3 are: filled in, or a sum of others. */
export type Table3RowKind = 'received' | 'outcome' | 'handled' | 'left';

/** A row of table 3. */
export interface Table3RowFormat {
  readonly id: Table3RowId;
  readonly kind: Table3RowKind;
  /** What stands before its cells as printed, from the left: the part, the group, the row itself. */
  readonly headings: readonly [Bilingual, ...Bilingual[]];
}

/** A group of columns of table 4. */
export interface Table4Group {
  readonly id: RemedyId;
  /** What stands over its columns, from the top. */
  readonly headings: readonly [Bilingual, ...Bilingual[]];
}

/** A format of the annual report (年度报告格式), with all that is printed in it. */
export interface ReportFormat {
  readonly id: ReportFormatId;
  /** The first and the last year that are reported on in it; it is still in use where there is no last. */
  readonly from: number;
  readonly to?: number;
  readonly basis: readonly Citation[];
  readonly confidence: Confidence;
  readonly sections: readonly SectionFormat[];
  /** Blocks of table 2; empty where the format has no tables, as those that follow. */
  readonly table2: readonly Table2Block[];
  readonly table3: readonly Table3RowFormat[];
  readonly table4: readonly Table4Group[];
  readonly table4Columns: readonly { readonly id: RemedyColumn; readonly label: Bilingual }[];
  /**
   * The tables in which “not applicable” is an answer: in table 2, a body without the power to make rules has none to count.
   * That no other table knows it is our inference; the notes on filling in were not read.
   */
  readonly notApplicable: readonly TableId[];
}
