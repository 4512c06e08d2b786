import type { PlainDate } from '@zwgk/core';
import { type Bar, type BarTarget, type BarVersion, barVersionOn } from './bar.ts';
import { forbidden } from './forbidden.ts';
import { ofThirdParties } from './of-third-parties.ts';
import { lookUps, releases } from './other-routes.ts';

/**
 * Rules of neighbouring laws that make a ground of the Regulation met (特别规定): specialisations, each with its own
 * citation and dates.
 */
export const bars = [...forbidden, ...ofThirdParties, ...lookUps, ...releases] as const;

/** The id of a rule of a neighbouring law (特别规定代码). */
export type BarId = (typeof bars)[number]['id'];

const byId: ReadonlyMap<string, Bar> = /* @__PURE__ */ new Map(/* @__PURE__ */ bars.map((known) => [known.id, known]));

/** What the law says on a day of the bars that are claimed for one ground. */
export interface ClaimedBars {
  /** The bars in force, with their text of the day. */
  readonly inForce: readonly { readonly bar: Bar; readonly version: BarVersion }[];
  /** Bars whose text of the day is not known to us. */
  readonly textUnknown: readonly Bar[];
}

const none: ClaimedBars = { inForce: [], textUnknown: [] };

/** The bars claimed that feed a ground. */
export function claimedBars(claimed: readonly string[], feeds: BarTarget, day: PlainDate): ClaimedBars {
  if (claimed.length === 0) return none;
  const fed = claimed.flatMap((id) => byId.get(id) ?? []).filter((known) => known.feeds === feeds);
  if (fed.length === 0) return none;
  return {
    inForce: fed.flatMap((known) => {
      const version = barVersionOn(known, day);
      return version === undefined ? [] : [{ bar: known, version }];
    }),
    textUnknown: fed.filter((known) => barVersionOn(known, day) === undefined),
  };
}
