import { fee } from './fee.ts';
import { feeDispute } from './fee-dispute.ts';
import { feeClockEffect, feeNotice, feePayment } from './fee-payment.ts';

/** Fees (收费). */
export const feeRules = [fee, feeNotice, feePayment, feeClockEffect, feeDispute] as const;
