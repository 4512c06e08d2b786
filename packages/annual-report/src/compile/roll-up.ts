import { type ReceiptChannel, receiptChannels } from '@zwgk/deadlines';
import { type LedgerTally, type Month, months } from './ledger-tally.ts';

/** Numbers by channel of the request (按申请渠道), and their sum. */
export type ChannelCounts = Readonly<Record<ReceiptChannel | 'total', number>>;

/** Requests of a period by channel (分时段、分渠道统计): those received in it, and those closed in it. */
export interface PeriodRollUp {
  /** `2025-03`, `2025-Q1` or `2025`. */
  readonly period: string;
  readonly received: ChannelCounts;
  readonly handled: ChannelCounts;
}

/** The year by month and by quarter (月度、季度统计). */
export interface RollUps {
  readonly monthly: readonly PeriodRollUp[];
  readonly quarterly: readonly PeriodRollUp[];
  readonly yearly: PeriodRollUp;
}

function rollUp(period: string, { counts }: LedgerTally, of: readonly Month[]): PeriodRollUp {
  const sumOf = (kind: 'received' | 'handled'): ChannelCounts => {
    const sums = receiptChannels.map((channel): [ReceiptChannel, number] => [
      channel,
      of.reduce((sum, month) => sum + counts.months[month][kind][channel], 0),
    ]);
    const total = sums.reduce((sum, [, count]) => sum + count, 0);
    return { ...Object.fromEntries(sums), total } as ChannelCounts;
  };
  return { period, received: sumOf('received'), handled: sumOf('handled') };
}

/** Rolls the months of a tally up (汇总). What was received adds up to the row `new` of table 3, what was handled to `handled`. */
export const rollUpsOf = (tally: LedgerTally): RollUps => ({
  monthly: months.map((month) => rollUp(`${tally.year}-${month}`, tally, [month])),
  quarterly: [0, 1, 2, 3].map((at) => rollUp(`${tally.year}-Q${at + 1}`, tally, months.slice(3 * at, 3 * at + 3))),
  yearly: rollUp(`${tally.year}`, tally, months),
});
