import type { SuggestionReason } from '@zwgk/catalogue';
import type { Language } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';
import { plural } from '../../texts/plural.ts';

interface MappingTexts {
  readonly help: CommandHelp;
  readonly suggestHelp: CommandHelp;
  readonly parameters: Readonly<Record<'files' | 'write', string>>;
  readonly heading: (columns: number, records: number) => string;
  readonly filled: (records: number) => string;
  readonly nothing: string;
  readonly reasons: Readonly<Record<SuggestionReason, string>>;
  readonly written: (file: string) => string;
  readonly howToWrite: string;
}

/** The texts of `zwgk mapping`, by language. */
export const mappingTexts: Readonly<Record<Language, MappingTexts>> = {
  'zh-CN': {
    help: { description: '字段对照文件：按取值推测看不出含义的字段名' },
    suggestHelp: {
      description: '按取值推测各列的含义，给出可交给 zwgk check --mapping 的字段对照文件',
      more: `
索引号、文号、日期、网址、机构、主题、体裁、标题可以从取值看出；成文日期与发布日期按先后区分。
把握不大的写作“发布日期?”，读取时视为未经确认。推测只是建议，请人工核对后再用；输出中不重复任何取值。

示例：
  zwgk mapping suggest export.csv
  zwgk mapping suggest export.ndjson --write my-oa.json
  zwgk check export.ndjson --mapping my-oa.json

退出码：0 已给出建议；2 用法不对，或输入完全无法读取。`,
    },
    parameters: {
      files: '导出的记录；- 表示标准输入',
      write: '把字段对照写入此文件（JSON）',
    },
    heading: (columns, records) => `${records} 条记录，${columns} 列：`,
    filled: (records) => `（有值 ${records} 条）`,
    nothing: '看不出',
    reasons: {
      header: '表头即是',
      values: '按取值',
      'order-of-dates': '按日期先后',
      'only-dates': '只有这一列日期，不能确定是哪个日期',
      'bodies-in-titles': '按标题开头的机构',
    },
    written: (file) => `已写入 ${file}；请核对后使用。`,
    howToWrite: '加 --write 文件名，可写成字段对照文件。',
  },
  en: {
    help: { description: 'Mapping files: what fields mean whose names do not say' },
    suggestHelp: {
      description: 'Propose by their values what the columns mean: a mapping file for zwgk check --mapping',
      more: `
Index numbers, document numbers, dates, addresses, bodies, topics, genres and titles show in the values; the date of
creation is told from that of publication by their order. What is not sure is written "发布日期?", and its reading stays
uncertain. A proposal is not a mapping yet: look at it. No value is repeated.

Examples:
  zwgk mapping suggest export.csv
  zwgk mapping suggest export.ndjson --write my-oa.json
  zwgk check export.ndjson --mapping my-oa.json

Exit code: 0 a proposal was made; 2 wrong usage, or input that cannot be read at all.`,
    },
    parameters: {
      files: 'exported records; - is standard input',
      write: 'write the mapping into this file (JSON)',
    },
    heading: (columns, records) => `${plural(records, 'record')}, ${plural(columns, 'column')}:`,
    filled: (records) => `(filled in ${plural(records, 'record')})`,
    nothing: 'shows nothing',
    reasons: {
      header: 'by its header',
      values: 'by its values',
      'order-of-dates': 'by the order of dates',
      'only-dates': 'the only dates; which date they are is not known',
      'bodies-in-titles': 'by the bodies that titles begin with',
    },
    written: (file) => `Written to ${file}; look at it before use.`,
    howToWrite: 'Add --write FILE for a mapping file.',
  },
};
