import type { Language } from '@zwgk/core';
import type { CommandHelp } from '../../cli-command.ts';

interface FeeTexts {
  readonly help: CommandHelp;
  readonly pieces: string;
  readonly pages: string;
  readonly requestedOn: string;
  readonly total: (fen: number) => string;
}

/** The texts of `zwgk fee`, by language. */
export const feeTexts: Readonly<Record<Language, FeeTexts>> = {
  'zh-CN': {
    help: {
      description: '计算政府信息公开信息处理费（按件或按量，二者选一）',
      more: `
示例：
  zwgk fee --pieces 35
  zwgk fee --pages 250 --json`,
    },
    pieces: '按件计收：同一申请人一个自然月内的申请件数',
    pages: '按量计收：一件申请提供的页数（A4及以下单面）',
    requestedOn: '申请之日，YYYY-MM-DD（2021年1月1日起收费）',
    total: (fen) => `信息处理费：${(fen / 100).toFixed(2)}元`,
  },
  en: {
    help: {
      description: 'The processing fee, by piece or by page, never both',
      more: `
Examples:
  zwgk fee --pieces 35
  zwgk fee --pages 250 --json`,
    },
    pieces: 'by piece: the requests of one applicant in one calendar month',
    pages: 'by page: the pages supplied for one request (one side of A4 or smaller)',
    requestedOn: 'the day of the request, YYYY-MM-DD (charged from 1 January 2021)',
    total: (fen) => `processing fee: ${(fen / 100).toFixed(2)} yuan`,
  },
};
