import { createFinding, type Finding } from '@zwgk/core';
import { markingCheckFindings } from './check-findings.ts';
import { type DocumentCarrier, type UrgencyId, urgencies } from './urgency.ts';

/**
 * Checks that a degree of urgency may stand on what bears it (核对紧急程度): papers take 特急 and 加急 only.
 *
 * @source 《党政机关公文处理工作条例》(2012) art. 9(3)
 * @example
 * ```ts
 * import { checkUrgency } from '@zwgk/confidentiality';
 * checkUrgency('most-urgent', 'telegram'); // => []
 * checkUrgency('most-urgent', 'paper')[0]?.code; // => 'confidentiality/urgency-not-for-carrier'
 * ```
 */
export function checkUrgency(urgency: UrgencyId, carrier: DocumentCarrier): readonly Finding[] {
  const known = urgencies.find(({ id }) => id === urgency);
  if (known === undefined || known.carriers.includes(carrier)) return [];
  const params = { urgency: known.label.zh, carrier };
  return [createFinding(markingCheckFindings, 'confidentiality/urgency-not-for-carrier', { params })];
}
