import type { ErrorDefinitions } from '@zwgk/core';

/** Parameters of the errors that end a command, by code. */
export interface CliErrors {
  'cli/unreadable-file': { readonly file: string; readonly reason: string };
  'cli/unwritable-file': { readonly file: string; readonly reason: string };
  'cli/unknown-file-format': { readonly file: string };
  'cli/unknown-table-format': { readonly file: string };
  'cli/not-a-spreadsheet': { readonly file: string };
  'cli/no-such-sheet': { readonly file: string; readonly value: string; readonly names: readonly string[] };
  'cli/invalid-json-file': { readonly file: string; readonly position?: number };
  'cli/not-json': { readonly file: string; readonly position?: number };
  'cli/unexpected-content': { readonly file: string; readonly place: string; readonly problem: string };
  'cli/no-records': { readonly file: string };
  'cli/invalid-option': { readonly option: string; readonly value: string; readonly expected: string };
  'cli/request-number-needed': Readonly<Record<never, never>>;
  'cli/invalid-mapping': { readonly file: string; readonly problem: string };
  'cli/place-not-found': { readonly place: string };
  'cli/invalid-case': { readonly file: string; readonly place: string; readonly problem: string };
  'cli/not-a-case': { readonly file: string };
  'cli/unreadable-document': { readonly file: string };
  'cli/unknown-document-format': { readonly file: string; readonly known: readonly string[] };
  'cli/needs-out': { readonly file: string };
  'cli/needs-key-file': Record<never, never>;
  'cli/values-left': { readonly file: string; readonly parts: readonly string[] };
}

export const cliErrors = {
  'cli/unreadable-file': {
    'zh-CN': ({ file, reason }) => `无法读取文件 ${file}（${reason}）`,
    en: ({ file, reason }) => `cannot read ${file} (${reason})`,
  },
  'cli/unwritable-file': {
    'zh-CN': ({ file, reason }) => `无法写入文件 ${file}（${reason}）`,
    en: ({ file, reason }) => `cannot write ${file} (${reason})`,
  },
  'cli/unknown-file-format': {
    'zh-CN': ({ file }) => `无法从文件名判断 ${file} 的格式；请用 --input-format 指明 ndjson、json 或 csv`,
    en: ({ file }) => `the name of ${file} does not tell its format; say --input-format ndjson, json or csv`,
  },
  'cli/unknown-table-format': {
    'zh-CN': ({ file }) => `无法从文件名判断 ${file} 的格式；应为 .csv 或 .xlsx，或用 --input-format 指明`,
    en: ({ file }) => `the name of ${file} does not tell its format; expected .csv or .xlsx, or say --input-format`,
  },
  'cli/not-a-spreadsheet': {
    'zh-CN': ({ file }) => `${file} 不是有效的 XLSX 文件；旧的 .xls 请另存为 .xlsx`,
    en: ({ file }) => `${file} is no valid XLSX file; save an old .xls as .xlsx`,
  },
  'cli/no-such-sheet': {
    'zh-CN': ({ file, value, names }) => `${file} 中没有工作表 ${value}；有 ${names.join('、')}`,
    en: ({ file, value, names }) => `${file} has no sheet ${value}; it has ${names.join(', ')}`,
  },
  'cli/invalid-json-file': {
    'zh-CN': ({ file, position }) =>
      `${file} 不是有效的 JSON${position === undefined ? '' : `（第 ${position} 个字符处）`}；应为记录数组，或含 records、data、items 数组的对象`,
    en: ({ file, position }) =>
      `${file} is not valid JSON${position === undefined ? '' : ` (at character ${position})`}; expected an array of records, or an object with one under records, data or items`,
  },
  'cli/not-json': {
    'zh-CN': ({ file, position }) =>
      `${file} 不是有效的 JSON${position === undefined ? '' : `（第 ${position} 个字符处）`}`,
    en: ({ file, position }) =>
      `${file} is not valid JSON${position === undefined ? '' : ` (at character ${position})`}`,
  },
  'cli/unexpected-content': {
    'zh-CN': ({ file, place, problem }) => `${file} 的内容不符合要求：${place === '' ? '' : `${place} `}${problem}`,
    en: ({ file, place, problem }) =>
      `${file} does not hold what is expected: ${place === '' ? '' : `${place}: `}${problem}`,
  },
  'cli/no-records': {
    'zh-CN': ({ file }) => `${file} 中没有记录`,
    en: ({ file }) => `${file} holds no records`,
  },
  'cli/invalid-option': {
    'zh-CN': ({ option, value, expected }) => `选项 ${option} 的值 ${value} 无效；应为 ${expected}`,
    en: ({ option, value, expected }) => `${value} is no value for ${option}; expected ${expected}`,
  },
  'cli/request-number-needed': {
    'zh-CN': () => '日程按申请编号区分不同的申请；从标准输入读取时没有文件名可用，请用 --id 给出编号',
    en: () => 'a calendar tells requests apart by their number; standard input has no file name, so give one with --id',
  },
  'cli/invalid-mapping': {
    'zh-CN': ({ file, problem }) => `字段对照文件 ${file} 不符合要求：${problem}`,
    en: ({ file, problem }) => `the mapping file ${file} is not as expected: ${problem}`,
  },
  'cli/place-not-found': {
    'zh-CN': ({ place }) => `没有位于 ${place} 的记录；位置写作“文件:行号”、“文件#序号”，或记录自己的编号`,
    en: ({ place }) => `no record stands at ${place}; a place is file:line, file#number or the record's own id`,
  },
  'cli/invalid-case': {
    'zh-CN': ({ file, place, problem }) => `${file} 的 ${place} 不符合要求：${problem}`,
    en: ({ file, place, problem }) => `${file}, ${place}: ${problem}`,
  },
  'cli/not-a-case': {
    'zh-CN': ({ file }) => `${file} 不是审查案卷；应为事件数组，或含 events 数组的对象`,
    en: ({ file }) => `${file} is no review case; expected an array of events, or an object with one under events`,
  },
  'cli/unreadable-document': {
    'zh-CN': ({ file }) => `无法打开文档 ${file}：已损坏、已加密，或者与扩展名不符`,
    en: ({ file }) => `cannot open ${file}: damaged, encrypted, or not what its name says`,
  },
  'cli/unknown-document-format': {
    'zh-CN': ({ file, known }) =>
      `不能读取 ${file}；可读的格式：${known.join('、')}。旧版 .doc、.xls 请先另存为 .docx、.xlsx`,
    en: ({ file, known }) =>
      `cannot read ${file}; formats that can be read: ${known.join(', ')}. Save .doc and .xls as .docx and .xlsx first`,
  },
  'cli/needs-out': {
    'zh-CN': ({ file }) => `遮盖后的 ${file} 不是文本，请用 --out 指定写入的文件`,
    en: ({ file }) => `the redacted ${file} is no text; say with --out where to write it`,
  },
  'cli/needs-key-file': {
    'zh-CN': () => '假名化需要密钥：用 --key-file 指定存放密钥的文件',
    en: () => 'pseudonyms need a key: name the file that holds it with --key-file',
  },
  'cli/values-left': {
    'zh-CN': ({ file, parts }) => `${file} 中不能改写的部分仍含检出的内容，未写出：${parts.join('、')}`,
    en: ({ file, parts }) =>
      `parts of ${file} that cannot be rewritten still hold detected values; nothing was written: ${parts.join(', ')}`,
  },
} satisfies ErrorDefinitions<CliErrors>;
