/**
 * What stands in a cell of the report’s tables (单元格): a number; `null` where it was left blank (空白), which is not zero; `"n/a"`
 * where the form was filled in with “not applicable” (不适用, or a stroke). A key that is missing was not given or not read.
 */
export type Cell = number | null | 'n/a';

/**
 * Where a cell stands (单元格位置), as keys from the report inwards: `['table3', 'new', 'total']`, `['table2', 'licences']`,
 * `['table4', 'reconsideration', 'upheld']`.
 */
export type CellPath = readonly [table: TableId, ...keys: string[]];

/** The tables of the report (表二、表三、表四), which are numbered as its sections are. */
export const tableIds = ['table2', 'table3', 'table4'] as const;

/** The id of a table. */
export type TableId = (typeof tableIds)[number];
