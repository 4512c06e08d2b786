import type { Language, PlainDate, Severity } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';

interface ReplyTexts {
  readonly help: CommandHelp;
  readonly checkHelp: CommandHelp;
  readonly file: string;
  readonly on: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly none: (on: PlainDate) => string;
}

/** The texts of `zwgk reply`, by language. */
export const replyTexts: Readonly<Record<Language, ReplyTexts>> = {
  'zh-CN': {
    help: { description: '政府信息公开申请答复书' },
    checkHelp: {
      description: '核对答复书所引的条款和告知的救济途径',
      more: `
示例：
  zwgk reply check 答复书.txt --on 2026-09-20
  zwgk reply check - --json < 答复书.txt

只核对能够读出的内容；没有发现问题不等于答复合法。`,
    },
    file: '答复书文本（UTF-8 或 GB18030），- 为标准输入',
    on: '答复日期，YYYY-MM-DD（默认为今天的北京日期）',
    severity: { error: '错误', warning: '警告', notice: '提示' },
    none: (on) => `按 ${on} 的法律，没有发现问题`,
  },
  en: {
    help: { description: 'Letters of reply to disclosure requests' },
    checkHelp: {
      description: 'Check the law that a letter of reply cites and the remedies that it tells of',
      more: `
Examples:
  zwgk reply check letter.txt --on 2026-09-20
  zwgk reply check - --json < letter.txt

Only what can be read out of the letter is checked: a letter without findings is not thereby a lawful one.`,
    },
    file: 'the letter as text (UTF-8 or GB18030); - is standard input',
    on: "day of the reply, YYYY-MM-DD (today's date in China unless given)",
    severity: { error: 'error', warning: 'warning', notice: 'notice' },
    none: (on) => `nothing found, by the law of ${on}`,
  },
};
