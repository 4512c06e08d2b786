import type { Language } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';

interface AssessTexts {
  readonly help: CommandHelp;
  readonly facts: string;
  readonly on: string;
  readonly overlay: string;
  readonly comma: string;
  readonly decision: (label: string, on: string) => string;
  readonly reply: (reply: string, row: string | undefined) => string;
  readonly basis: (law: string) => string;
  readonly grounds: string;
  readonly needed: string;
  readonly steps: string;
  readonly remedies: string;
  readonly conflicts: string;
  readonly mandatory: Readonly<Record<'yes' | 'no' | 'disputed', string>>;
}

/** The texts of `zwgk assess`, by language. */
export const assessTexts: Readonly<Record<Language, AssessTexts>> = {
  'zh-CN': {
    help: {
      description: '判定能否公开，逐一说明各项理由是否成立',
      more: `
示例：
  zwgk assess 事实.json --on 2026-09-15
  zwgk assess 事实.json --overlay 本市负面清单.json --json
  echo '{"kinds": ["draft"], "separable": "no"}' | zwgk assess -

事实的名称和取值见 zwgk batch --list --json 中 assess 一行；没有写的视为不清楚。`,
    },
    facts: '事实文件（JSON），- 为标准输入',
    on: '适用法律的日期，一般为收到申请之日，YYYY-MM-DD（默认为今天的北京日期）',
    overlay: '地方负面清单文件（JSON）：只能在国家规定的理由之下列明具体事项',
    comma: '、',
    decision: (label, on) => `结论：${label}（适用 ${on} 的法律）`,
    reply: (reply, row) => `答复类型：${reply}${row === undefined ? '' : `（年度报告表三：${row}）`}`,
    basis: (law) => `依据：${law}`,
    grounds: '各项理由',
    needed: '尚需查明的事实',
    steps: '下一步',
    remedies: '救济途径',
    conflicts: '需要人工判断',
    mandatory: {
      yes: '应当先申请行政复议',
      no: '不要求先申请行政复议',
      disputed: '是否须先申请行政复议有争议，宜告知先行复议',
    },
  },
  en: {
    help: {
      description: 'Whether information may be disclosed, with every ground tried and why',
      more: `
Examples:
  zwgk assess facts.json --on 2026-09-15
  zwgk assess facts.json --overlay our-negative-list.json --json
  echo '{"kinds": ["draft"], "separable": "no"}' | zwgk assess -

The names of the facts and their answers: the line assess of zwgk batch --list --json. What is not said is not known.`,
    },
    facts: 'the facts (JSON); - is standard input',
    on: "the day whose law applies, usually that of receipt, YYYY-MM-DD (today's date in China unless given)",
    overlay: 'file of a local negative list (JSON), which may name matters under national grounds only',
    comma: '; ',
    decision: (label, on) => `decision: ${label} (by the law of ${on})`,
    reply: (reply, row) => `reply: ${reply}${row === undefined ? '' : ` (annual report, table 3: ${row})`}`,
    basis: (law) => `law: ${law}`,
    grounds: 'grounds',
    needed: 'facts needed',
    steps: 'next steps',
    remedies: 'remedies',
    conflicts: 'for a person to decide',
    mandatory: {
      yes: 'reconsideration has to come first',
      no: 'reconsideration does not have to come first',
      disputed: 'disputed whether reconsideration has to come first; better say that it does',
    },
  },
};
