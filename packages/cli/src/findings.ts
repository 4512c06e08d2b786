import { type Finding, type FindingDefinitions, type Language, renderFinding } from '@zwgk/core';
import { findingText } from '@zwgk/operations';
import { type DocumentFindings, documentFindings } from './read/document/document-findings.ts';

/** Parameters of the findings that reading a file makes, by code. */
export interface CliFindings extends DocumentFindings {
  'cli/line-not-json': { readonly line: number; readonly column?: number };
  'cli/line-not-a-record': { readonly line: number };
  'cli/line-badly-encoded': { readonly line: number; readonly encoding: string };
  'cli/row-length': { readonly line: number; readonly cells: number; readonly columns: number };
  'cli/row-unreadable': { readonly line: number };
}

/** Reading finds faults of the format, not of the law: they have no legal basis. */
export const cliFindings: FindingDefinitions<CliFindings> = {
  ...documentFindings,
  'cli/line-not-json': {
    severity: 'error',
    'zh-CN': ({ line, column }) =>
      `第 ${line} 行不是有效的 JSON${column === undefined ? '' : `（第 ${column} 个字符处）`}，未检查；应每行一个对象`,
    en: ({ line, column }) =>
      `line ${line} is not valid JSON${column === undefined ? '' : ` (at character ${column})`} and was not checked; expected one object a line`,
  },
  'cli/line-not-a-record': {
    severity: 'error',
    'zh-CN': ({ line }) => `第 ${line} 条不是记录，未检查；应为“字段名: 值”的对象`,
    en: ({ line }) =>
      `number ${line} is not a record and was not checked; expected an object of field names and values`,
  },
  'cli/line-badly-encoded': {
    severity: 'error',
    'zh-CN': ({ line, encoding }) => `第 ${line} 行不是有效的 ${encoding} 文本，未检查`,
    en: ({ line, encoding }) => `line ${line} is not valid ${encoding} text and was not checked`,
  },
  'cli/row-length': {
    severity: 'warning',
    'zh-CN': ({ line, cells, columns }) => `第 ${line} 行有 ${cells} 个单元格，表头有 ${columns} 列；多出的列未读取`,
    en: ({ line, cells, columns }) =>
      `line ${line} has ${cells} cells under a header of ${columns} columns; cells beyond it were not read`,
  },
  'cli/row-unreadable': {
    severity: 'error',
    'zh-CN': ({ line }) => `第 ${line} 行不是有效的 CSV，未检查；请检查引号是否成对`,
    en: ({ line }) => `line ${line} is not valid CSV and was not checked; look for an unpaired quotation mark`,
  },
};

/** The text of any finding that the command prints. */
export function textOfFinding(finding: Finding, language: Language): string {
  return finding.code in cliFindings ? renderFinding(finding, [cliFindings], language) : findingText(finding, language);
}
