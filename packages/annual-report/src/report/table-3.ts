import { type ReplyOutcomeId, replyOutcomes } from '@zwgk/law';
import type { ApplicantColumn } from './applicant-column.ts';
import type { Cell } from './cell.ts';

/**
 * Rows that sum a group of outcomes (小计). No format has them but that of 2019, where `other` stands for the whole of 其他处理;
 * offices add them, and where they stand they must be right.
 */
export const groupRowIds = ['withheld', 'unable', 'unprocessed', 'other'] as const;

/** The id of a row that stands for a group of outcomes. */
export type GroupRowId = (typeof groupRowIds)[number];

/**
 * A row of table 3 (表三的行): `new` 本年新收, `carried-in` 上年结转, the outcomes of `@zwgk/law`, `handled` 办理结果总计,
 * `carried-out` 结转下年度继续办理, and the groups.
 */
export type Table3RowId = 'new' | 'carried-in' | ReplyOutcomeId | GroupRowId | 'handled' | 'carried-out';

/** All row ids of table 3 in any format, from the top down, groups before their outcomes. */
export const table3RowIds: readonly Table3RowId[] = [
  'new',
  'carried-in',
  ...replyOutcomes.flatMap(({ id, group }, at): readonly Table3RowId[] => {
    const isFirst = replyOutcomes[at - 1]?.group !== group;
    return isFirst && isGroupRow(group) ? [group, id] : [id];
  }),
  'handled',
  'carried-out',
];

function isGroupRow(group: string): group is GroupRowId {
  return groupRowIds.some((id) => id === group);
}

/** One row of table 3: a cell for each kind of applicant, and the total (总计). */
export type Table3Row = { readonly [Column in ApplicantColumn]?: Cell };

/** Table 3 (表三 收到和处理政府信息公开申请情况): requests, by what became of them and who made them. */
export type Table3 = { readonly [Row in Table3RowId]?: Table3Row };
