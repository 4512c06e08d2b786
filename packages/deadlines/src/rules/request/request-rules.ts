import { coAuthorReply, organConsultation } from './organ-consultation.ts';
import { personalRecordCorrection } from './personal-record-correction.ts';
import { reasonableDelay } from './reasonable-delay.ts';
import { repeatRequest } from './repeat-request.ts';
import { requestReceiptRules } from './request-receipt.ts';
import { requestReply } from './request-reply.ts';
import { supplementNotice, supplementPeriod } from './supplement.ts';
import { thirdPartyReply } from './third-party-reply.ts';

/** Disclosure on request (依申请公开). */
export const requestRules = [
  requestReply,
  ...requestReceiptRules,
  supplementNotice,
  supplementPeriod,
  thirdPartyReply,
  coAuthorReply,
  organConsultation,
  reasonableDelay,
  repeatRequest,
  personalRecordCorrection,
] as const;
