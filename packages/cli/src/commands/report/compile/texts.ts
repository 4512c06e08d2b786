import type { CaseTimeliness, RemedyId, RemedyResult } from '@zwgk/annual-report';
import type { Language, Severity } from '@zwgk/core';
import type { ReceiptChannel } from '@zwgk/deadlines';
import type { CommandHelp } from '../../../cli-command.ts';
import { plural } from '../../../texts/plural.ts';

export interface CompileTexts {
  readonly help: CommandHelp;
  readonly parameters: Readonly<
    Record<'ledger' | 'year' | 'out' | 'body' | 'bodyKind' | 'table2' | 'repeated', string>
  >;
  readonly progress: (cases: number) => string;
  readonly heading: (year: number, counted: number, outside: number, uncounted: number) => string;
  readonly overdue: string;
  readonly late: string;
  readonly lateCase: (id: string, due: string, closedOn: string | null) => string;
  readonly more: (more: number) => string;
  readonly findings: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly notAssessed: string;
  readonly written: string;
  /** The header of `cases.csv`. */
  readonly columns: readonly string[];
  readonly channels: Readonly<Record<ReceiptChannel, string>>;
  readonly timeliness: Readonly<Record<CaseTimeliness | 'overdue', string>>;
  readonly routes: Readonly<Record<RemedyId, string>>;
  readonly results: Readonly<Record<RemedyResult, string>>;
  readonly and: string;
  readonly uncounted: string;
}

/** The texts of `zwgk report compile`, by language. */
export const compileTexts: Readonly<Record<Language, CompileTexts>> = {
  'zh-CN': {
    help: {
      description: '由申请台账生成年度报告的表三、表四，统计渠道、月度、季度和按期办结率',
      more: `
台账每行一件（NDJSON），也可以是 JSON 数组；- 表示标准输入。一件写作：
  {"id": "2025-001", "applicant": "natural-person",
   "events": [{"type": "received", "on": "2025-03-03", "channel": "in-person"},
              {"type": "replied", "on": "2025-03-20", "outcome": "disclosed"}],
   "remedies": [{"route": "reconsideration", "filedOn": "2025-04-10"}]}

--out 的文件夹中：report.json、report.html、report.xlsx 年度报告，figures.json 各项统计，cases.csv 各件计入的行和列（可筛选）。
不能计入的逐件列出并说明原因。生成之后请核对：zwgk report check DIR/report.json

示例：
  zwgk report compile 台账.ndjson --year 2025 --out 2025年报
  zwgk report compile 台账.ndjson --year 2025 --out 2025年报 --table2 表二.json --body 某市某局
  zwgk report compile 台账.ndjson --year 2025 --convention transferred-row=other.other --json

退出码：0 没有错误；1 有错误级发现（例如有不能计入的申请）；2 用法不对，或输入完全无法读取。`,
    },
    parameters: {
      ledger: '申请台账；- 表示标准输入',
      year: '报告年度',
      out: '结果写入的文件夹；不给时只显示',
      body: '报告主体的名称',
      bodyKind: '报告主体的类别，例如 county-department',
      table2: '表二的 JSON 文件，或含 table2 的年度报告；不给时表二留空',
      repeated: '不查编号重复；台账极长时，内存不随件数增加',
    },
    progress: (cases) => `已统计 ${cases} 件`,
    heading: (year, counted, outside, uncounted) =>
      `${year} 年：计入 ${counted} 件，其他年度 ${outside} 件，不能计入 ${uncounted} 件`,
    overdue: '年末逾期未办',
    late: '逾期办结',
    lateCase: (id, due, closedOn) => `${id}  期限 ${due}${closedOn === null ? '' : `，${closedOn} 办结`}`,
    more: (more) => `另有 ${more} 件`,
    findings: '发现',
    severity: { error: '错误', warning: '待核实', notice: '提示' },
    notAssessed: '未评估',
    written: '已写入',
    columns: [
      '台账位置',
      '编号',
      '申请人类别',
      '申请渠道',
      '收到日期',
      '办结日期',
      '答复期限',
      '是否按期',
      '收到情况',
      '办理结果',
      '复议诉讼',
      '备注',
    ],
    channels: {
      'in-person': '当面提交',
      'signed-mail': '签收邮件',
      'ordinary-mail': '平常信函',
      online: '互联网',
      fax: '传真',
      email: '电子邮件',
    },
    timeliness: { 'in-time': '按期', late: '逾期', abandoned: '视为放弃', overdue: '逾期未办' },
    routes: {
      reconsideration: '行政复议：',
      'litigation-direct': '未经复议直接起诉：',
      'litigation-after-reconsideration': '复议后起诉：',
    },
    results: { upheld: '结果维持', corrected: '结果纠正', other: '其他结果', pending: '尚未审结' },
    and: '；',
    uncounted: '未计入',
  },
  en: {
    help: {
      description:
        'Make tables 3 and 4 of the annual report from a ledger of requests, with statistics by channel, month and quarter and the rate of closing in time',
      more: `
A ledger has one request on each line (NDJSON), or is a JSON array; - is standard input. A request:
  {"id": "2025-001", "applicant": "natural-person",
   "events": [{"type": "received", "on": "2025-03-03", "channel": "in-person"},
              {"type": "replied", "on": "2025-03-20", "outcome": "disclosed"}],
   "remedies": [{"route": "reconsideration", "filedOn": "2025-04-10"}]}

In the folder of --out: report.json, report.html and report.xlsx, the annual report; figures.json, the statistics; cases.csv, each request with the
rows and columns that it is counted in, to be filtered. What cannot be counted is listed with the reason.
Check what was made: zwgk report check DIR/report.json

Examples:
  zwgk report compile ledger.ndjson --year 2025 --out report-2025
  zwgk report compile ledger.ndjson --year 2025 --out report-2025 --table2 table2.json --body "Some bureau"
  zwgk report compile ledger.ndjson --year 2025 --convention transferred-row=other.other --json

Exit code: 0 no errors; 1 findings of severity error, for instance requests that cannot be counted; 2 wrong usage, or
input that cannot be read at all.`,
    },
    parameters: {
      ledger: 'the ledger of requests; - is standard input',
      year: 'the year reported on',
      out: 'folder to write the results into; they are only shown unless it is given',
      body: 'name of the body that reports',
      bodyKind: 'kind of the body, for instance county-department',
      table2: 'a JSON file of table 2, or a report that has it; table 2 is left blank unless it is given',
      repeated: 'do not look for numbers that come twice: memory then does not grow with the ledger',
    },
    progress: (cases) => `${cases} counted`,
    heading: (year, counted, outside, uncounted) =>
      `${year}: ${plural(counted, 'request')} counted, ${outside} of other years, ${uncounted} that cannot be counted`,
    overdue: 'Overdue at the end of the year',
    late: 'Closed late',
    lateCase: (id, due, closedOn) => `${id}  due ${due}${closedOn === null ? '' : `, closed ${closedOn}`}`,
    more: (more) => `${more} more`,
    findings: 'Findings',
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    notAssessed: 'Not assessed',
    written: 'Written',
    columns: [
      'place',
      'id',
      'applicant',
      'channel',
      'received',
      'closed',
      'due',
      'timeliness',
      'comes in as',
      'goes out as',
      'remedies',
      'remark',
    ],
    channels: {
      'in-person': 'in person',
      'signed-mail': 'mail against signature',
      'ordinary-mail': 'ordinary mail',
      online: 'online',
      fax: 'fax',
      email: 'e-mail',
    },
    timeliness: { 'in-time': 'in time', late: 'late', abandoned: 'abandoned', overdue: 'overdue' },
    routes: {
      reconsideration: 'reconsideration: ',
      'litigation-direct': 'suit filed directly: ',
      'litigation-after-reconsideration': 'suit after reconsideration: ',
    },
    results: { upheld: 'upheld', corrected: 'corrected', other: 'another result', pending: 'pending' },
    and: '; ',
    uncounted: 'not counted',
  },
};
