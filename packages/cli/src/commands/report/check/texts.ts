import type { Language, Severity } from '@zwgk/core';
import type { CommandHelp } from '../../../cli-command.ts';

interface ReportCheckTexts {
  readonly help: CommandHelp;
  readonly files: string;
  readonly previous: string;
  readonly child: string;
  readonly year: string;
  readonly kind: string;
  readonly heading: (file: string, body: string, year: number) => string;
  readonly none: string;
  readonly verdicts: (pass: number, fail: number, cannotTell: number, notAssessed: number) => string;
  readonly notAssessed: (names: readonly string[]) => string;
  readonly missing: Readonly<Record<string, string>>;
  readonly comma: string;
  readonly severity: Readonly<Record<Severity, string>>;
}

/** The texts of `zwgk report check`, by language. */
export const reportCheckTexts: Readonly<Record<Language, ReportCheckTexts>> = {
  'zh-CN': {
    help: {
      description: '核对年度报告：格式、勾稽关系、与上年度和下级报告的一致、文字与表格、公布期限',
      more: `
文件可以是 JSON、网页（.html）、.xlsx 或 .docx，- 表示标准输入上的 JSON。
读不准的内容不猜测，逐项说明。填错一格只报一处，并指出是哪一格、应填多少。

示例：
  zwgk report check 年报.html
  zwgk report check 2024.xlsx --previous 2023.xlsx --kind county-department
  zwgk report check 全市.json --child 甲局.json --child 乙局.docx --json

退出码：0 没有错误；1 有错误级发现；2 用法不对，或文件完全无法读取。`,
    },
    files: '年度报告文件；- 表示标准输入',
    previous: '同一机关上年度的报告',
    child: '下级（被汇总）机关的报告，可重复',
    year: '报告年度（默认从标题中读取）',
    kind: '机关类别，用于判断公布期限，例如 county-department、municipal-government、township',
    heading: (file, body, year) => `${file}  ${body}  ${year} 年`,
    none: '没有发现问题',
    verdicts: (pass, fail, cannotTell, notAssessed) =>
      `勾稽关系：成立 ${pass} · 不成立 ${fail} · 因空白无法判断 ${cannotTell} · 未评估 ${notAssessed}`,
    notAssessed: (names) => `未评估：缺少${names.join('、')}`,
    missing: {
      table3: '表三',
      table4: '表四',
      sections: '文字部分',
      previous: '上年度报告',
      children: '下级报告',
      publishedOn: '公布日期',
      'body.kind': '机关类别',
      'law-in-force': '适用的期限规定',
    },
    comma: '、',
    severity: { error: '错误', warning: '待核实', notice: '提示' },
  },
  en: {
    help: {
      description: "Check annual reports: format, sums, last year's report and those below, texts, due date",
      more: `
A file is JSON, a page (.html), .xlsx or .docx; - is JSON on standard input.
What cannot be read with certainty is not guessed but listed. A wrong cell is one finding, which names it and what
should stand there.

Examples:
  zwgk report check report.html
  zwgk report check 2024.xlsx --previous 2023.xlsx --kind county-department
  zwgk report check city.json --child bureau-a.json --child bureau-b.docx --json

Exit code: 0 no errors; 1 findings of severity error; 2 wrong usage, or files that cannot be read at all.`,
    },
    files: 'annual reports; - is standard input',
    previous: 'the report of the same body on the year before',
    child: 'the report of a body below, which this one sums up; may be repeated',
    year: 'the year reported on (read from the title unless given)',
    kind: 'kind of body, which tells the due date, such as county-department, municipal-government, township',
    heading: (file, body, year) => `${file}  ${body}  ${year}`,
    none: 'Nothing found',
    verdicts: (pass, fail, cannotTell, notAssessed) =>
      `identities: ${pass} hold · ${fail} do not · ${cannotTell} cannot be told, for blanks · ${notAssessed} not assessed`,
    notAssessed: (names) => `not assessed, lacking: ${names.join(', ')}`,
    missing: {
      table3: 'table 3',
      table4: 'table 4',
      sections: 'the texts',
      previous: "last year's report",
      children: 'reports of the bodies below',
      publishedOn: 'the day of publication',
      'body.kind': 'the kind of body',
      'law-in-force': 'a date set by law',
    },
    comma: ', ',
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
  },
};
