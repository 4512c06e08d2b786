import type { Language } from '@zwgk/core';
import type { Bound } from '@zwgk/deadlines';
import type { CommandHelp } from '../../cli-command.ts';

interface RulesTexts {
  readonly help: CommandHelp;
  readonly rule: string;
  readonly inForceOn: string;
  readonly bound: (bound: Bound, term: string) => string;
  readonly extension: (term: string) => string;
  readonly dates: (from: string | undefined, to: string | undefined) => string;
  readonly trigger: string;
  readonly exception: string;
  readonly notCounted: string;
  readonly restartedBy: string;
  readonly consequence: string;
}

/** The texts of `zwgk rules`, by language. */
export const rulesTexts: Readonly<Record<Language, RulesTexts>> = {
  'zh-CN': {
    help: {
      description: '列出法定期限规则，或详细说明其中一条',
      more: `
示例：
  zwgk rules
  zwgk rules request-reply
  zwgk rules --on 2019-05-14 --json`,
    },
    rule: '期限规则代码；不写则列出全部',
    inForceOn: '只列该日有效的文本，YYYY-MM-DD',
    bound: (bound, term) => ({ 'at-most': term, 'at-least': `不少于${term}`, before: `提前${term}` })[bound],
    extension: (term) => `，可延长${term}`,
    dates: (from, to) => `${from ?? '施行日不详'} 至 ${to ?? '今'}`,
    trigger: '起算：',
    exception: '例外：',
    notCounted: '不计入：',
    restartedBy: '重新计算：',
    consequence: '逾期：',
  },
  en: {
    help: {
      description: 'List the statutory time limits, or show one in full',
      more: `
Examples:
  zwgk rules
  zwgk rules request-reply
  zwgk rules --on 2019-05-14 --json`,
    },
    rule: 'id of a rule; every rule is listed when it is left out',
    inForceOn: 'only the texts in force on that day, YYYY-MM-DD',
    bound: (bound, term) => ({ 'at-most': term, 'at-least': `at least ${term}`, before: `${term} before` })[bound],
    extension: (term) => `, extensible by ${term}`,
    dates: (from, to) => `${from ?? 'start not known'} to ${to ?? 'now'}`,
    trigger: 'from: ',
    exception: 'exception: ',
    notCounted: 'not counted: ',
    restartedBy: 'begins anew with: ',
    consequence: 'consequence: ',
  },
};
