import type { Language, Severity } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';

interface ReviewTexts {
  readonly help: CommandHelp;
  readonly file: string;
  readonly policy: string;
  readonly by: (policy: string) => string;
  readonly stages: string;
  readonly bars: string;
  readonly next: string;
  readonly findings: string;
  readonly audit: string;
  readonly notAssessed: string;
  readonly comma: string;
  readonly event: (number: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
}

/** The texts of `zwgk review`, by language. */
export const reviewTexts: Readonly<Record<Language, ReviewTexts>> = {
  'zh-CN': {
    help: {
      description: '重放保密审查案卷：现状、下一步、检查发现、审查留痕',
      more: `
案卷是 JSON：事件数组，或者 {"events": […], "policy": "national"}。
退出码：0 没有错误；1 有错误；2 案卷无法使用。

示例：
  zwgk review 案卷.json
  zwgk review 案卷.json --policy national --as-of 2026-03-02
  zwgk review 案卷.json --policy 本单位规定.json --json`,
    },
    file: '案卷文件（JSON）',
    policy: '审查制度：national（国家规定）、customary（三级审查，默认），或者本单位补充规定文件（JSON，只能从严）',
    by: (policy) => `（${policy}）`,
    stages: '审查环节',
    bars: '尚不得公开',
    next: '下一步',
    findings: '检查发现',
    audit: '审查留痕',
    notAssessed: '未评估',
    comma: '、',
    event: (number) => `第 ${number} 个事件：`,
    severity: { error: '错误', warning: '警告', notice: '提示' },
  },
  en: {
    help: {
      description: 'Replay a confidentiality review: state, next steps, findings, audit trail',
      more: `
A case is JSON: an array of events, or {"events": […], "policy": "national"}.
Exit code: 0 no errors; 1 errors; 2 the case cannot be used.

Examples:
  zwgk review case.json
  zwgk review case.json --policy national --as-of 2026-03-02
  zwgk review case.json --policy our-rules.json --json`,
    },
    file: 'the case file (JSON)',
    policy:
      'national, customary (three stages, the default), or a file with an overlay of your own (JSON; it can only tighten)',
    by: (policy) => `(${policy})`,
    stages: 'stages',
    bars: 'not to be published yet',
    next: 'next',
    findings: 'findings',
    audit: 'audit trail',
    notAssessed: 'not assessed',
    comma: ', ',
    event: (number) => `event ${number}: `,
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
  },
};
