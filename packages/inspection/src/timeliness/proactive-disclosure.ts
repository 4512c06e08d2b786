import { type Dated, parsePlainDate } from '@zwgk/core';

/** A time limit for publishing on one's own initiative. Unit: working days, the day of making not counted. */
export interface ProactiveDisclosureLimit {
  readonly workingDays: number;
}

/**
 * How soon information must be published after it was made or changed (主动公开期限): 20 working days in both versions
 * of the Regulation; the version is chosen by the day on which the information was made.
 *
 * @source 《政府信息公开条例》(2007) art. 18; (2019) art. 26
 */
export const proactiveDisclosureLimits: readonly Dated<ProactiveDisclosureLimit>[] = /* @__PURE__ */ (() => [
  {
    from: parsePlainDate('2008-05-01'),
    to: parsePlainDate('2019-05-14'),
    value: { workingDays: 20 },
    basis: [{ instrument: 'disclosure-regulation', version: '2007', article: 18 }],
  },
  {
    from: parsePlainDate('2019-05-15'),
    value: { workingDays: 20 },
    basis: [{ instrument: 'disclosure-regulation', version: '2019', article: 26 }],
  },
])();
