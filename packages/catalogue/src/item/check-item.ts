import { createFinding, type Finding, type FindingOf, quoteCode } from '@zwgk/core';
import { checkCitation, type LawFinding } from '@zwgk/law';
import { findScheme } from '../taxonomy/concept-schemes.ts';
import type { CatalogueItem } from './catalogue-item.ts';
import { isKnown } from './cell.ts';
import { type ItemFindings, itemFindings } from './findings.ts';

/** What the check of an item finds: faults of the item, and of the citations in it. */
export type ItemFinding = FindingOf<ItemFindings> | LawFinding;

/**
 * Checks what an item names (检查目录事项): concepts and channels against their schemes, citations against the registry of law
 * and the days on which the item holds. Its structure is for `catalogueItemSchema` to say.
 *
 * @example
 * ```ts
 * import { checkItem, profile } from '@zwgk/catalogue';
 * const findings = profile('township').items.flatMap((item) => checkItem({ ...item, channels: ['telegraph'] }));
 * findings[0]?.code; // => 'catalogue/item-concept-unknown'
 * findings[0]?.path; // => ['channels', 0]
 * ```
 */
export function checkItem(item: CatalogueItem): readonly ItemFinding[] {
  const { channels, concepts = [], basis, from } = item;
  const findings: ItemFinding[] = [];
  const named = [
    ...(isKnown(channels) ? channels : []).map((id, index) => ({ scheme: 'channels', id, path: ['channels', index] })),
    ...concepts.map(({ scheme, id }, index) => ({ scheme, id, path: ['concepts', index] })),
  ];
  for (const { scheme, id, path } of named) {
    if (findScheme(scheme)?.get(id) !== undefined) continue;
    const params = { scheme: quoteCode(scheme), value: quoteCode(id) };
    const found: Finding = createFinding(itemFindings, 'catalogue/item-concept-unknown', { params, path });
    findings.push(found as FindingOf<ItemFindings>);
  }
  for (const [index, each] of (isKnown(basis) ? basis : []).entries()) {
    if (typeof each === 'string') continue;
    for (const wrong of checkCitation(each, from === undefined ? {} : { on: from })) {
      findings.push({ ...wrong, path: ['basis', index] });
    }
  }
  return findings;
}
