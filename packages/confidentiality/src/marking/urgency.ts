import type { Bilingual, Citation } from '@zwgk/core';

/** How urgent a document is (紧急程度), by the words of its head. */
export type UrgencyId = 'most-urgent' | 'extra-urgent' | 'urgent' | 'routine-urgent';

/** What the document is: a paper (纸质公文) or a telegram (电报). */
export type DocumentCarrier = 'paper' | 'telegram';

/** A degree of urgency, and on what it may stand. */
export interface Urgency {
  readonly id: UrgencyId;
  readonly label: Bilingual;
  readonly carriers: readonly DocumentCarrier[];
  readonly basis: readonly Citation[];
}

const basis: readonly Citation[] = [
  { instrument: 'official-documents-regulation', version: '2012', article: 9, item: 3 },
];

/**
 * The degrees of urgency (紧急程度), the most urgent first: 特急 and 加急 on papers; 特提, 特急, 加急 and 平急 on telegrams. They
 * have nothing to do with secrecy.
 *
 * @source 《党政机关公文处理工作条例》(2012) art. 9(3)
 */
export const urgencies: readonly Urgency[] = [
  { id: 'most-urgent', label: { zh: '特提', en: 'most urgent' }, carriers: ['telegram'], basis },
  { id: 'extra-urgent', label: { zh: '特急', en: 'extra urgent' }, carriers: ['paper', 'telegram'], basis },
  { id: 'urgent', label: { zh: '加急', en: 'urgent' }, carriers: ['paper', 'telegram'], basis },
  { id: 'routine-urgent', label: { zh: '平急', en: 'routinely urgent' }, carriers: ['telegram'], basis },
];
