import type { Language } from '@zwgk/core';

/** The descriptions of the options of a scanner, by language. */
export const scannerOptionTexts: Readonly<
  Record<Language, Readonly<Record<'detectors' | 'dictionary' | 'cleared', string>>>
> = {
  'zh-CN': {
    detectors: '只检测这些类别，用逗号分隔（默认全部），例如 resident-id,mobile-phone',
    dictionary: '本机关词表文件，每行一词；# 开头的行为注释',
    cleared: '本机关确认可公开的内容（例如值班电话），每行一个',
  },
  en: {
    detectors:
      'look for these kinds only, separated by commas (all unless given), for instance resident-id,mobile-phone',
    dictionary: 'file of the office’s words, one a line; lines that begin with # are remarks',
    cleared: 'file of values that the office has cleared (its duty telephones), one a line',
  },
};
