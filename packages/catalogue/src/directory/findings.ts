import type { FindingDefinitions } from '@zwgk/core';
import { type ItemField, itemFields } from '../item/catalogue-item.ts';

type None = Record<never, never>;

/** Parameters of the findings about a directory form, by code. Rows and columns are counted from 1. */
export interface DirectoryFindings {
  'catalogue/directory-without-head': None;
  'catalogue/directory-column-missing': { readonly field: ItemField };
  'catalogue/directory-column-unread': { readonly column: number };
  'catalogue/directory-row-without-matter': { readonly row: number };
  'catalogue/directory-row-passed-over': { readonly row: number };
  'catalogue/directory-cell-unread': { readonly row: number; readonly field: ItemField };
  'catalogue/directory-cell-undecided': { readonly row: number; readonly field: ItemField };
}

/** What reading a directory form finds: faults of the form, not of the law. No cell is repeated. */
export const directoryFindings = {
  'catalogue/directory-without-head': {
    severity: 'error',
    'zh-CN': () => '没有找到表头；应有“公开事项”（或“一级事项”）列和“公开依据”“公开时限”“公开内容”之一',
    en: () => 'no head was found; expected a column 公开事项 or 一级事项 and one of 公开依据, 公开时限, 公开内容',
  },
  'catalogue/directory-column-missing': {
    severity: 'warning',
    'zh-CN': ({ field }) => `缺少“${itemFields[field]}”列；各事项的这一项为未知`,
    en: ({ field }) => `there is no column ${itemFields[field]} (${field}); it is unknown for every item`,
  },
  'catalogue/directory-column-unread': {
    severity: 'notice',
    'zh-CN': ({ column }) => `第 ${column} 列不是标准目录的列，未读取`,
    en: ({ column }) => `column ${column} is not one of the standard form and was not read`,
  },
  'catalogue/directory-row-without-matter': {
    severity: 'error',
    'zh-CN': ({ row }) => `第 ${row} 行没有公开事项，未读取；应填写一级事项`,
    en: ({ row }) => `row ${row} names no matter and was not read; expected one of the first level`,
  },
  'catalogue/directory-row-passed-over': {
    severity: 'notice',
    'zh-CN': ({ row }) => `第 ${row} 行只有一个单元格有内容，视为标题或说明，未读取`,
    en: ({ row }) => `row ${row} has one cell filled and was taken for a heading or a remark; it was not read`,
  },
  'catalogue/directory-cell-unread': {
    severity: 'warning',
    'zh-CN': ({ row, field }) => `第 ${row} 行的${itemFields[field]}未能全部读懂；原文保留，请核对`,
    en: ({ row, field }) =>
      `${field} of row ${row} was not understood as a whole; its words are kept, see for yourself`,
  },
  'catalogue/directory-cell-undecided': {
    severity: 'warning',
    'zh-CN': ({ row, field }) => `第 ${row} 行的${itemFields[field]}勾选了不止一项，只能有一项；记为未知`,
    en: ({ row, field }) => `${field} of row ${row} is ticked more than once, where one is expected; it is unknown`,
  },
} satisfies FindingDefinitions<DirectoryFindings>;
