import type { Cell } from './cell.ts';

/**
 * The ways of challenging what was done with a request (救济途径): 行政复议; 行政诉讼·未经复议直接起诉; 行政诉讼·复议后起诉.
 */
export const remedyIds = ['reconsideration', 'litigation-direct', 'litigation-after-reconsideration'] as const;

/** A group of columns of table 4. */
export type RemedyId = (typeof remedyIds)[number];

/** What came of them (结果): 结果维持、结果纠正、其他结果、尚未审结. */
export const remedyResults = ['upheld', 'corrected', 'other', 'pending'] as const;

/** A result of table 4. */
export type RemedyResult = (typeof remedyResults)[number];

/** The columns of each group of table 4: the results, and their sum (总计). */
export const remedyColumns = [...remedyResults, 'total'] as const;

/** A column within a group of table 4. */
export type RemedyColumn = (typeof remedyColumns)[number];

/** Table 4 (表四 因政府信息公开工作被申请行政复议、提起行政诉讼情况). */
export type Table4 = { readonly [Remedy in RemedyId]?: { readonly [Column in RemedyColumn]?: Cell } };
