import type { Language } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';

interface BatchTexts {
  readonly help: CommandHelp;
  readonly list: string;
  /** What is wrong with a line that is no call. */
  readonly notACall: string;
}

/** The texts of `zwgk batch`, by language. */
export const batchTexts: Readonly<Record<Language, BatchTexts>> = {
  'zh-CN': {
    help: {
      description: '行协议：每行读入一个 {"id", "op", "input"}，每行输出一个结果，供其他语言的程序调用',
      more: `
示例：
  echo '{"id":1,"op":"workdays.add","input":{"date":"2026-09-28","n":20}}' | zwgk batch
  zwgk batch --list          列出所有操作
  zwgk batch --list --json   连同输入的 JSON Schema`,
    },
    list: '列出所有操作',
    notACall: '应为一行 JSON：{"id", "op", "input"}',
  },
  en: {
    help: {
      description:
        'Line protocol: reads one {"id", "op", "input"} a line and answers one a line, for programs in any language',
      more: `
Examples:
  echo '{"id":1,"op":"workdays.add","input":{"date":"2026-09-28","n":20}}' | zwgk batch
  zwgk batch --list          list the operations
  zwgk batch --list --json   with the JSON Schema of each input`,
    },
    list: 'list the operations',
    notACall: 'expected a line of JSON: {"id", "op", "input"}',
  },
};
