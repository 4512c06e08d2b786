import type { Calendar } from '@zwgk/calendar';
import type { CatalogueEntry, EntryField } from '@zwgk/catalogue';
import { createFinding, type Finding, type NotAssessed, type PlainDate, resultOf, type Severity } from '@zwgk/core';
import { type DeadlineRule, deadline, deadlineRules } from '@zwgk/deadlines';
import { inspectionFindings, type PublishedLateParams } from '../findings.ts';
import { documentMaker } from './document-maker.ts';

const RULE = 'inspection/published-late';

/** What the timeliness of one entry came to: nothing to say, a finding, or what was missing. */
export interface Timeliness {
  readonly finding?: Finding<typeof RULE, PublishedLateParams>;
  readonly notAssessed?: NotAssessed;
}

/** Severity by the number of doubts. */
const DEGREES: readonly Severity[] = ['error', 'warning', 'notice'];

const lacking = (...missing: string[]): Timeliness => ({ notAssessed: { rule: RULE, missing, path: [] } });

/**
 * Whether an entry was published within the time limit for proactive disclosure (主动公开是否及时): counted in working
 * days from the day after `createdOn`, up to and including `publishedOn`, by the version of the Regulation in force
 * when the information was made. `rules` may tighten the limit, see `extendDeadlineRules` of `@zwgk/deadlines`.
 *
 * The Regulation counts from the day the information is formed, without saying which day that is; for documents the
 * date of making (成文日期) is taken. A late publication is an error; it is a warning when one thing is in doubt and a
 * notice when more are: whether the publisher made the document, whether the due date holds (holidays not announced
 * yet), whether the dates were read rightly (`uncertain`). The rule is not assessed, and says so, when a date is
 * missing (`createdOn`, `publishedOn`), when another body made the document (`own-document`), when no version of the
 * Regulation was in force (`law-in-force`), and when the calendar ends too early (`working-day-calendar`).
 *
 * @source 《政府信息公开条例》(2007) art. 18; (2019) art. 26. 成文日期: 《党政机关公文处理工作条例》 art. 9(12)
 * @example
 * ```ts
 * import { china } from '@zwgk/calendar';
 * import { parsePlainDate } from '@zwgk/core';
 * import { checkTimeliness } from '@zwgk/inspection';
 * const entry = { createdOn: parsePlainDate('2024-01-02'), publishedOn: parsePlainDate('2024-03-29') };
 * checkTimeliness(entry, china).finding?.params.due; // => '2024-01-30'
 * ```
 */
export function checkTimeliness(
  entry: Partial<CatalogueEntry>,
  calendar: Calendar,
  uncertain: readonly EntryField[] = [],
  rules: readonly DeadlineRule[] = deadlineRules,
): Timeliness {
  const { createdOn, publishedOn, mode } = entry;
  // Only what is published on the body's own initiative has this limit.
  if (mode !== undefined && mode !== 'proactive') return {};
  if (createdOn === undefined || publishedOn === undefined) {
    const missing = [createdOn === undefined && 'createdOn', publishedOn === undefined && 'publishedOn'];
    return lacking(...missing.filter((name) => name !== false));
  }
  const limit = resultOf(() => deadline('proactive-disclosure', { from: createdOn, calendar, rules }));
  if (!limit.ok) {
    const isOlderThanTheLaw = limit.error.code === 'deadlines/not-in-force-yet';
    return lacking(isOlderThanTheLaw ? 'law-in-force' : 'working-day-calendar');
  }
  const maker = documentMaker(entry);
  if (maker === 'another-body') return lacking('own-document');

  const { term, certainty, basis } = limit.value;
  // The rule is in days, whatever an overlay may have tightened.
  const due = limit.value.due as PlainDate;
  if (publishedOn <= due) return {};
  const doubts = [
    maker === 'unknown',
    certainty === 'provisional',
    uncertain.includes('createdOn') || uncertain.includes('publishedOn'),
  ].filter(Boolean).length;
  const params = {
    createdOn,
    publishedOn,
    due,
    term,
    workingDaysLate: calendar.countWorkingDays(due, publishedOn).count,
    maker,
    certainty,
  };
  return {
    finding: createFinding(inspectionFindings, RULE, {
      params,
      path: ['publishedOn'],
      basis,
      severity: DEGREES[doubts] ?? 'notice',
    }),
  };
}
