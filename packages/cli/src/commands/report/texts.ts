import type { Language } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';

/** The texts of `zwgk report`, by language; its subcommands have their own. */
export const reportTexts: Readonly<Record<Language, CommandHelp>> = {
  'zh-CN': { description: '政府信息公开工作年度报告' },
  en: { description: 'The annual report on government information disclosure' },
};
