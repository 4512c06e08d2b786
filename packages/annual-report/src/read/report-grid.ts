/**
 * A table as it stands on a page or a sheet (表格网格): rows of texts. Where a cell spans several, its text may stand in all of them or
 * in the first alone; `''` is a blank, and a row that ends early lacks the cells.
 */
export type ReportGrid = readonly (readonly string[])[];
