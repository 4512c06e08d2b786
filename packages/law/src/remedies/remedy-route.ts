import { type Bilingual, type Citation, type Confidence, type PlainDateLike, parsePlainDate } from '@zwgk/core';
import { type Litigation, type MandatoryReconsideration, type RemedyCause, remedyRoutes } from './remedy-routes.ts';

/** Which way a remedy goes (救济途径), and why. */
export interface RemedyRoute {
  readonly mandatoryReconsideration: MandatoryReconsideration;
  readonly litigation: Litigation;
  readonly because: Bilingual;
  readonly basis: readonly Citation[];
  readonly confidence: Confidence;
}

/**
 * Which way a remedy against a reply goes (救济途径): whether reconsideration has to come first (复议前置), and whether a
 * court takes the case. The law is that of the day of filing; the texts of 2026 have no clause on the change-over, so
 * that taking this day, and not that of the reply, is our reading.
 *
 * @param cause the kind of reply, or `no-reply` when the time limit ran out
 * @param filedOn the day on which the remedy is sought
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《行政复议法》(2023) art. 23(1) items 3, 4; 《行政复议法实施条例》(2026) arts 30, 31; 法释〔2025〕8号 arts 1, 10
 * @example
 * ```ts
 * import { remedyRoute } from '@zwgk/law';
 * remedyRoute('withheld.third-party', '2026-03-02').mandatoryReconsideration; // => 'yes'
 * remedyRoute('partly-disclosed', '2026-03-02').mandatoryReconsideration; // => 'disputed'
 * remedyRoute('partly-disclosed', '2026-07-01').mandatoryReconsideration; // => 'yes'
 * remedyRoute('unable.not-held', '2026-07-01').litigation; // => 'open'
 * ```
 */
export function remedyRoute(cause: RemedyCause, filedOn: PlainDateLike): RemedyRoute {
  const day = parsePlainDate(filedOn);
  const route = remedyRoutes.find(
    ({ causes, from = day, to = day }) => causes.includes(cause) && from <= day && day <= to,
  );
  // The table has an answer for every cause and day; a test holds it.
  if (route === undefined) throw new RangeError(`no route for ${cause} on ${day}`);
  const { mandatoryReconsideration, litigation, because, basis, confidence } = route;
  return { mandatoryReconsideration, litigation, because, basis, confidence };
}
