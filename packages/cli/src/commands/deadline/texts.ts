import type { Language } from '@zwgk/core';
import type { Deadline } from '@zwgk/deadlines';
import type { CommandHelp } from '../../cli-command.ts';

interface DeadlineTexts {
  readonly help: CommandHelp;
  readonly rule: string;
  readonly from: string;
  readonly lawOf: string;
  readonly heading: (title: string, deadline: Deadline) => string;
}

/** The texts of `zwgk deadline`, by language. */
export const deadlineTexts: Readonly<Record<Language, DeadlineTexts>> = {
  'zh-CN': {
    help: {
      description: '推算法定期限的届满日，逐步说明计算过程和依据',
      more: `
示例：
  zwgk deadline request-reply --from 2026-09-15
  zwgk deadline opinion-other --from 2026-09-28T14:30:00+08:00
  zwgk deadline proactive-disclosure --from made=2026-09-15 --from printed=2026-09-17
  zwgk deadline request-reply --from 2026-09-15 --convention first-day=counted
  zwgk deadline annual-report-department --from 2025-12-31 --ics > 年报.ics

zwgk rules 列出全部期限规则。退出码：0 正常；1 地方规定有被拒绝的内容；2 用法或输入不对。`,
    },
    rule: '期限规则代码，见 zwgk rules',
    from: '起算日 YYYY-MM-DD；以小时计的，写带时区的时刻；有多种理解的，写 名称=日期，可重复',
    lawOf: '按该日有效的文本计算，YYYY-MM-DD（默认为起算日）',
    heading: (title, { due, certainty, missing }) =>
      due === undefined
        ? `${title}：没有规定具体期限`
        : `${title}：${due}（${certainty === 'final' ? '最终' : `暂定，${missing.join('、')}年放假安排尚未公布`}）`,
  },
  en: {
    help: {
      description: 'When a statutory time limit ends, step by step, with its law',
      more: `
Examples:
  zwgk deadline request-reply --from 2026-09-15
  zwgk deadline opinion-other --from 2026-09-28T14:30:00+08:00
  zwgk deadline proactive-disclosure --from made=2026-09-15 --from printed=2026-09-17
  zwgk deadline request-reply --from 2026-09-15 --convention first-day=counted
  zwgk deadline annual-report-department --from 2025-12-31 --ics > report.ics

zwgk rules lists every rule. Exit codes: 0 fine; 1 something of the overlay was refused; 2 wrong usage or input.`,
    },
    rule: 'id of the rule, see zwgk rules',
    from: 'start day YYYY-MM-DD; for hours an instant with its offset; NAME=DATE, repeated, where several days can be meant',
    lawOf: 'the day whose text applies, YYYY-MM-DD (the start day unless given)',
    heading: (title, { due, certainty, missing }) =>
      due === undefined
        ? `${title}: no time limit is stated`
        : `${title}: ${due} (${certainty === 'final' ? 'final' : `provisional, the holiday notice for ${missing.join(', ')} is not out yet`})`,
  },
};
