import type { Language } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';

interface ScreenTexts {
  readonly help: CommandHelp;
  readonly file: string;
  readonly threshold: string;
  readonly none: string;
}

/** The texts of `zwgk screen`, by language. */
export const screenTexts: Readonly<Record<Language, ScreenTexts>> = {
  'zh-CN': {
    help: {
      description: '在文本中查找可能不宜公开的提示；只作提示，不作结论',
      more: `
示例：
  zwgk screen 拟公开文件.txt
  zwgk screen - --threshold 0.3 --json < 拟公开文件.txt

每行：行号:列号、词语、可能适用的理由、权重、说明。个人信息和密级标志不在此查找。`,
    },
    file: '文本文件（UTF-8 或 GB18030），- 为标准输入',
    threshold: '只列出权重不低于此值的提示，0 至 1（默认 0.5）',
    none: '没有提示',
  },
  en: {
    help: {
      description: 'Signs in a text that a ground for not disclosing may apply: reasons to look, never decisions',
      more: `
Examples:
  zwgk screen document.txt
  zwgk screen - --threshold 0.3 --json < document.txt

Each line: line:column, the word, the ground that may apply, the weight, why. Personal data and marks of classification
are not looked for here.`,
    },
    file: 'the text (UTF-8 or GB18030); - is standard input',
    threshold: 'list signs of at least this weight, 0 to 1 (0.5 unless given)',
    none: 'no signs',
  },
};
