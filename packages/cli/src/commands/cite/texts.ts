import type { Language, PlainDate } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';

interface CiteTexts {
  readonly help: CommandHelp;
  readonly text: string;
  readonly none: string;
  readonly inForce: (inForce: boolean | undefined, on: PlainDate) => string;
}

/** The texts of `zwgk cite`, by language. */
export const citeTexts: Readonly<Record<Language, CiteTexts>> = {
  'zh-CN': {
    help: {
      description: '识别文本中的法条引用，写成规范形式，并说明是否有效',
      more: `
示例：
  zwgk cite "依据条例第33条第2款和《保守国家秘密法》第二十条" --on 2026-01-01
  zwgk cite - < 答复书.txt`,
    },
    text: '要识别的文本；- 表示标准输入',
    none: '没有识别到法条引用',
    inForce: (inForce, on) => `（${on} ${inForce === undefined ? '是否有效无法判断' : inForce ? '有效' : '无效'}）`,
  },
  en: {
    help: {
      description: 'Find the citations of law in a text, in their standard form, and say whether they are in force',
      more: `
Examples:
  zwgk cite "依据条例第33条第2款和《保守国家秘密法》第二十条" --on 2026-01-01
  zwgk cite - < reply.txt`,
    },
    text: 'the text; - is standard input',
    none: 'no citation of law found',
    inForce: (inForce, on) =>
      ` (${inForce === undefined ? 'cannot be told whether in force' : inForce ? 'in force' : 'not in force'} on ${on})`,
  },
};
