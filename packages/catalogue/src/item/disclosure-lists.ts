import { type DisclosureMode, disclosureModes } from '../entry/entry.ts';
import type { Cell } from './cell.ts';

/** Things by how they are disclosed (按公开方式分列): the three lists, and what nobody has decided yet. */
export type DisclosureLists<Thing> = Readonly<Record<DisclosureMode | 'unknown', readonly Thing[]>>;

/**
 * The three lists that offices keep side by side, as views of one catalogue (主动公开、依申请公开、不予公开目录): of items or of
 * entries. Whatever has no mode stands in `unknown`, not in any of the three.
 *
 * @example
 * ```ts
 * import { disclosureLists, profile } from '@zwgk/catalogue';
 * const lists = disclosureLists(profile('township', { on: '2026-03-02' }).items);
 * lists['on-request'].map(({ id }) => id); // => ['requests.other-information']
 * lists.withheld.length; // => 7
 * lists.unknown.length; // => 0
 * ```
 */
export function disclosureLists<Thing extends { readonly mode?: Cell<DisclosureMode> }>(
  things: readonly Thing[],
): DisclosureLists<Thing> {
  const of = (wanted: Cell<DisclosureMode>): readonly Thing[] =>
    things.filter(({ mode = 'unknown' }) => mode === wanted);
  const [proactive, onRequest, withheld] = disclosureModes;
  return {
    [proactive]: of(proactive),
    [onRequest]: of(onRequest),
    [withheld]: of(withheld),
    unknown: of('unknown'),
  };
}
