import type { Language } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';
import { plural } from '../../texts/plural.ts';

export interface CheckTexts {
  readonly help: CommandHelp;
  readonly parameters: Readonly<
    Record<'files' | 'format' | 'maxFindings' | 'explain' | 'draft' | 'guideline' | 'profile', string>
  >;
  readonly progress: (entries: number) => string;
  readonly heading: (files: number, entries: number, asOf: string) => string;
  readonly fields: string;
  readonly fieldNames: Readonly<Record<string, string>>;
  readonly counts: (errors: number, warnings: number, notices: number) => string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'notice', string>>;
  readonly basis: string;
  readonly moreOfCode: (more: number) => string;
  readonly truncated: (listed: number, total: number) => string;
  readonly notAssessed: string;
  readonly lacking: (name: string, entries: number) => string;
  readonly missingNames: Readonly<Record<string, string>>;
  readonly clean: string;
}

/** The texts of `zwgk check`, by language; what explains one record has its own. */
export const checkTexts: Readonly<Record<Language, CheckTexts>> = {
  'zh-CN': {
    help: {
      description: '检查信息条目：结构、索引号、文号、日期先后、是否重复、是否在法定期限内公开',
      more: `
输入可以是一行一个对象的 NDJSON、JSON 数组或带表头的 CSV（UTF-8 或 GB18030 编码均可），- 表示标准输入。
表头是中文（索引号、标题、文号、成文日期、发布日期……）或常见系统的字段名时不需要对照文件；
否则用 --mapping 指明，例如：{"BT": "标题", "CWRQ": "成文日期"}

示例：
  zwgk check 主动公开目录.csv
  zwgk check export.ndjson --mapping my-oa.json --format json > 结果.json
  zwgk check export.ndjson --explain export.ndjson:12

退出码：0 没有错误；1 有错误级发现；2 用法不对，或输入完全无法读取。`,
    },
    parameters: {
      files: '要检查的文件；- 表示标准输入',
      format: '输出格式：text（默认）、json 或 ndjson',
      maxFindings: '最多列出多少条发现；超出时会说明（统计不受影响）',
      draft: '按拟稿检查：不要求索引号、成文日期，但须注明公开属性',
      guideline: '按元数据规范检查必选项：national-2009、lianyungang-2008',
      profile: '按主体类别的目录规范检查栏目，例如 county-department',
      explain: '详细解释一条记录：文件:行号、文件#序号，或记录编号',
    },
    progress: (entries) => `已检查 ${entries} 条`,
    heading: (files, entries, asOf) => `检查了 ${files} 个文件中的 ${entries} 条记录（检查日 ${asOf}）`,
    fields: '读到的字段',
    fieldNames: {
      title: '标题',
      indexNumber: '索引号',
      documentNumber: '文号',
      createdOn: '成文日期',
      publishedOn: '发布日期',
      publisher: '发布机构',
      issuingBody: '发文机关',
      topic: '主题分类',
      column: '栏目',
      validity: '有效性',
      mode: '公开方式',
      genre: '体裁',
      assemblyCategory: '组配分类',
      summary: '内容概述',
      keywords: '关键词',
      effectiveOn: '实施日期',
      repealedOn: '废止日期',
      url: '网址',
      withheldReason: '不公开理由',
      audience: '公开对象',
      duration: '公开时限',
      shownUntil: '公示截止日期',
      responsibleUnit: '责任单位',
      stage: '五公开类别',
      serviceTarget: '服务对象',
      format: '信息格式',
      language: '语种',
      attachments: '附件',
      interpretedBy: '相关解读',
      interprets: '解读的文件',
      text: '正文',
      id: '编号',
    },
    counts: (errors, warnings, notices) => `错误 ${errors} · 待核实 ${warnings} · 提示 ${notices}`,
    severity: { error: '错误', warning: '待核实', notice: '提示' },
    basis: '依据',
    moreOfCode: (more) => `另有 ${more} 条`,
    truncated: (listed, total) =>
      `共 ${total} 条发现，只列出 ${listed} 条；用 --max-findings 调整，或用 --format ndjson 全部输出`,
    notAssessed: '未评估（缺少所需信息的条数）',
    lacking: (name, entries) => `缺少${name} ${entries}`,
    missingNames: {
      'law-in-force': '当时有效的规定',
      'own-document': '本机关制作的信息（转载他机关文件不适用）',
      asOf: '检查日',
      item: '与栏目同名的目录事项',
    },
    clean: '没有发现问题',
  },
  en: {
    help: {
      description:
        'Check entries: structure, index and document numbers, order of dates, duplicates, timely publication',
      more: `
Input is NDJSON (one object a line), a JSON array, or CSV with a header (UTF-8 or GB18030); - is standard input.
Chinese headers (索引号, 标题, 文号, 成文日期, 发布日期 …) and the field names of common systems need no mapping;
for others name one with --mapping, for instance: {"BT": "标题", "CWRQ": "createdOn"}

Examples:
  zwgk check catalogue.csv
  zwgk check export.ndjson --mapping my-oa.json --format json > result.json
  zwgk check export.ndjson --explain export.ndjson:12

Exit code: 0 no errors; 1 findings of severity error; 2 wrong usage, or input that cannot be read at all.`,
    },
    parameters: {
      files: 'files to check; - is standard input',
      format: 'output: text (the default), json or ndjson',
      maxFindings: 'list at most so many findings; says so when it cuts (the counts stay whole)',
      draft: 'check as drafts: no index number or date of creation yet, but how they will be disclosed',
      guideline: 'ask for the mandatory elements of a guideline on metadata: national-2009, lianyungang-2008',
      profile: 'check the columns against the profile of a body kind, for instance county-department',
      explain: "explain one record in full: file:line, file#number or the record's own id",
    },
    progress: (entries) => `${entries} checked`,
    heading: (files, entries, asOf) =>
      `Checked ${plural(entries, 'record')} in ${plural(files, 'file')} (as of ${asOf})`,
    fields: 'Fields read',
    fieldNames: {},
    counts: (errors, warnings, notices) =>
      [plural(errors, 'error'), plural(warnings, 'warning'), plural(notices, 'notice')].join(' · '),
    severity: { error: 'Errors', warning: 'Warnings', notice: 'Notices' },
    basis: 'basis',
    moreOfCode: (more) => `${more} more`,
    truncated: (listed, total) =>
      `${listed} of ${plural(total, 'finding')} listed; see --max-findings, or --format ndjson for all`,
    notAssessed: 'Not assessed (entries that lack what the rule needs)',
    lacking: (name, entries) => `lacking ${name}: ${entries}`,
    missingNames: {
      'law-in-force': 'a rule in force at the time',
      'own-document': 'a document of the publisher (reposts have no time limit)',
      item: 'an item of the profile that the column is named for',
    },
    clean: 'Nothing found',
  },
};
