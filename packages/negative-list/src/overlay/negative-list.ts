import type { Citation } from '@zwgk/core';
import type { MustDiscloseItemId } from '../must-disclose/must-disclose-items.ts';

/** A matter of a local list (负面清单事项): something specific that falls under a national ground. */
export interface NegativeListEntry {
  /** Unique in the list. */
  readonly id: string;
  readonly title: string;
  /** The national ground (不予公开理由) that it falls under: an id of `grounds`. */
  readonly ground: string;
  /** Where the list itself takes it from, for instance the statute that forbids disclosure. */
  readonly basis?: readonly Citation[];
  /** An item of articles 20 and 21 that the matter belongs to, when it does. */
  readonly mustDiscloseItem?: MustDiscloseItemId;
  /** `part`: only a part of such documents is meant, and the rest is disclosed. `whole` unless said otherwise. */
  readonly scope?: 'whole' | 'part';
}

/**
 * A local negative list (地方负面清单): plain JSON. It names specific matters under national grounds; it cannot add a
 * ground, classify a secret, or exempt what the Regulation makes public.
 */
export interface NegativeList {
  /** Stands before the ids of its entries: `list/entry`. */
  readonly id: string;
  readonly title: string;
  /** Who issued it (制定机关). */
  readonly issuer?: string;
  /** The first day on which it holds. */
  readonly from?: string;
  /** The last day on which it holds. */
  readonly to?: string;
  readonly entries: readonly NegativeListEntry[];
}
