import type { Language } from '@zwgk/core';

/** What can be wrong with a command line, by commander's code. */
type UsageFault =
  | 'commander.unknownCommand'
  | 'commander.unknownOption'
  | 'commander.missingArgument'
  | 'commander.excessArguments'
  | 'commander.optionMissingArgument'
  | 'commander.missingMandatoryOptionValue'
  | 'commander.help';

/** What the program itself says: its description, the help's own words, what is wrong with a command line. */
interface ProgramTexts {
  readonly description: string;
  readonly version: string;
  readonly help: string;
  /** The words of the help's own layout. */
  readonly wording: Readonly<Record<string, string>>;
  /** What is wrong with a command line, given the word that is. */
  readonly usage: Readonly<Record<UsageFault, (word: string) => string>>;
}

/** The texts of the program, by language. */
export const programTexts: Readonly<Record<Language, ProgramTexts>> = {
  'zh-CN': {
    description: '政务公开工具：检查已公开的信息，推算工作日，识别法条引用。每个结论都注明依据。',
    version: '显示版本',
    help: '显示帮助',
    wording: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Commands:': '命令：',
      '[options]': '[选项]',
      '[command]': '[命令]',
    },
    usage: {
      'commander.unknownCommand': (word) => `没有 ${word} 这个命令；用 zwgk --help 查看全部命令`,
      'commander.unknownOption': (word) => `没有 ${word} 这个选项；用 --help 查看全部选项`,
      'commander.missingArgument': (word) => `缺少参数 ${word}；用 --help 查看用法`,
      'commander.excessArguments': () => '参数过多；用 --help 查看用法',
      'commander.missingMandatoryOptionValue': (word) => `必须给出选项 ${word}；用 --help 查看用法`,
      'commander.optionMissingArgument': (word) => `选项 ${word} 缺少值`,
      'commander.help': () => '请指明命令',
    },
  },
  en: {
    description:
      'Open government affairs (政务公开): checks published records, counts working days, reads citations of law. Every answer names its basis.',
    version: 'print the version',
    help: 'print this help',
    wording: {},
    usage: {
      'commander.unknownCommand': (word) => `there is no command ${word}; zwgk --help lists them`,
      'commander.unknownOption': (word) => `there is no option ${word}; --help lists them`,
      'commander.missingArgument': (word) => `the argument ${word} is missing; see --help`,
      'commander.excessArguments': () => 'too many arguments; see --help',
      'commander.missingMandatoryOptionValue': (word) => `the option ${word} has to be given; see --help`,
      'commander.optionMissingArgument': (word) => `the option ${word} needs a value`,
      'commander.help': () => 'say which command',
    },
  },
};
