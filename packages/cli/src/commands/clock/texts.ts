import type { Language } from '@zwgk/core';
import { type ChangedDay, type ClockComparison, deadlineRules } from '@zwgk/deadlines';
import type { CommandHelp } from '../../cli-command.ts';

interface ClockTexts {
  readonly help: CommandHelp;
  readonly file: string;
  readonly asOf: string;
  readonly regime: string;
  readonly earlier: string;
  readonly id: string;
  readonly summaries: (rule: string, id: string) => string;
  readonly compared: (comparison: ClockComparison) => readonly string[];
}

const titleOf = (rule: string) => deadlineRules.find(({ id }) => id === rule)?.title ?? { zh: rule, en: rule };

const arrangedBy = ({ notice, overlay }: ChangedDay): string => notice ?? overlay ?? '';

/** The texts of `zwgk clock`, by language. */
export const clockTexts: Readonly<Record<Language, ClockTexts>> = {
  'zh-CN': {
    help: {
      description: '由办理事项推算申请的答复期限和办理状态，写成可以逐行核对的说明',
      more: `
文件是事项的 JSON 数组，或含 events 数组的对象，例如：
  [{"type": "received", "on": "2026-09-15", "channel": "in-person"},
   {"type": "third-party-consulted", "on": "2026-09-18"},
   {"type": "third-party-replied", "on": "2026-09-28"},
   {"type": "replied", "on": "2026-10-20", "outcome": "disclosed"}]

示例：
  zwgk clock 申请.json
  zwgk clock 申请.json --as-of 2026-10-30 --json
  zwgk clock 申请.json --ics > 期限.ics
  zwgk clock 旧案.json --as-known-on 2020-01-20   与当时已知的放假安排比较

退出码：0 没有错误；1 有错误级发现（逾期等）；2 用法或输入不对。`,
    },
    file: '事项文件（JSON）；- 表示标准输入',
    asOf: '计算日，YYYY-MM-DD（默认为今天的北京日期）',
    regime: '适用的文本：2007 或 2019（默认按收到之日）',
    earlier: '与该日之前已发布的放假通知比较，说明哪些日期变了、为什么，YYYY-MM-DD',
    id: '申请编号，写入日程的标题和标识（默认为文件名）',
    summaries: (rule, id) => `${titleOf(rule).zh}（${id}）`,
    compared: ({ moved, because }) => [
      ...(moved.due === undefined ? [] : [`重算：答复期限由 ${moved.due.was ?? '无'} 变为 ${moved.due.is ?? '无'}`]),
      ...(moved.status === undefined && moved.due === undefined && moved.elapsed === undefined
        ? ['重算：没有变化']
        : []),
      ...because.map((day) => `  ${day.date} ${day.is ? '改为上班' : '改为放假'}（${arrangedBy(day)}）`),
    ],
  },
  en: {
    help: {
      description: 'Where a request stands and when the reply is due, as a memo that can be checked line by line',
      more: `
The file is a JSON array of events, or an object with one under events, for instance:
  [{"type": "received", "on": "2026-09-15", "channel": "in-person"},
   {"type": "third-party-consulted", "on": "2026-09-18"},
   {"type": "third-party-replied", "on": "2026-09-28"},
   {"type": "replied", "on": "2026-10-20", "outcome": "disclosed"}]

Examples:
  zwgk clock request.json
  zwgk clock request.json --as-of 2026-10-30 --json
  zwgk clock request.json --ics > due.ics
  zwgk clock old.json --as-known-on 2020-01-20   compares with the holidays known then

Exit codes: 0 nothing of severity error; 1 findings of severity error (overdue and the like); 2 wrong usage or input.`,
    },
    file: 'file of events (JSON); - is standard input',
    asOf: 'the day asked about, YYYY-MM-DD (today in China unless given)',
    regime: 'the text that governs: 2007 or 2019 (that of the day of receipt unless given)',
    earlier: 'compare with the holiday notices issued by that day, and say what moved and why, YYYY-MM-DD',
    id: 'number of the request, for the titles and ids of the calendar (the name of the file unless given)',
    summaries: (rule, id) => `${titleOf(rule).en} (${id})`,
    compared: ({ moved, because }) => [
      ...(moved.due === undefined
        ? []
        : [
            `Recomputed: the reply was due by ${moved.due.was ?? 'nothing'} and is due by ${moved.due.is ?? 'nothing'}`,
          ]),
      ...(moved.status === undefined && moved.due === undefined && moved.elapsed === undefined
        ? ['Recomputed: nothing moved']
        : []),
      ...because.map(
        (day) => `  ${day.date} ${day.is ? 'became a working day' : 'became a day off'} (${arrangedBy(day)})`,
      ),
    ],
  },
};
