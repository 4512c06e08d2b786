import { complaintToAuthority } from './complaint-to-authority.ts';
import { publicServiceAppeal } from './public-service-appeal.ts';

/** Complaints (投诉、举报、申诉). */
export const complaintRules = [complaintToAuthority, publicServiceAppeal] as const;
