import type { Citation, PlainDate } from '@zwgk/core';
import { predecessorOf } from '@zwgk/law';
import { findMustDiscloseItem, type MustDiscloseItemId } from './must-disclose-items.ts';

/** Where the law of a day has an item that must be disclosed (主动公开事项的依据); nowhere when it was new in 2019. */
export function mustDisclosePlace(item: MustDiscloseItemId, day: PlainDate): readonly Citation[] {
  const basis = findMustDiscloseItem(item)?.basis;
  if (basis === undefined) return [];
  return day < '2019-05-15' ? (predecessorOf(basis) ?? []).map(({ citation }) => citation) : [basis];
}
