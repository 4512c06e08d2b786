import { type Calendar, china } from '@zwgk/calendar';
import { checkEntry, type EntryField, type EntryStage, type MetadataGuideline, type Profile } from '@zwgk/catalogue';
import type { Scanner } from '@zwgk/confidentiality';
import type { Finding, NotAssessed, PlainDate } from '@zwgk/core';
import type { DeadlineRule } from '@zwgk/deadlines';
import { detectedContent } from './content/content-detected.ts';
import { groundSignals } from './signals/ground-signalled.ts';
import { checkTimeliness } from './timeliness/published-late.ts';

/** What an inspection is done against. */
export interface InspectionOptions {
  /** The day on which it is done: nothing can have been made or published after it. */
  readonly asOf?: PlainDate;
  /** Whether the entries are published or drafts; published unless said otherwise. */
  readonly stage?: EntryStage;
  /** A guideline on metadata that the entries are held to, see `metadataGuidelines` of `@zwgk/catalogue`. */
  readonly guideline?: MetadataGuideline;
  /** The profile of the body whose entries they are, see `profile` of `@zwgk/catalogue`. */
  readonly profile?: Profile;
  /** The calendar that counts the working days; the national one unless another is given. */
  readonly calendar?: Calendar;
  /** The time limits; the national ones unless others are given, see `extendDeadlineRules` of `@zwgk/deadlines`. */
  readonly deadlineRules?: readonly DeadlineRule[];
  /**
   * What looks for markings and personal data in the texts of an entry; one for all kinds unless another is given, for
   * instance with an office's dictionary and cleared values: `createScanner` of `@zwgk/confidentiality`.
   */
  readonly scanner?: Scanner;
}

/** What is known of one entry besides itself. */
export interface EntryInspectionOptions extends InspectionOptions {
  /** Fields whose source does not vouch for them: what rests on one of them is a degree milder. */
  readonly uncertain?: readonly EntryField[];
}

/** What an inspection says of one entry. */
export interface EntryInspection {
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
}

/**
 * Checks one entry by itself (单条检查): structure, identifiers, dates against one another, timeliness, signs that a
 * ground for not disclosing may apply, and secrecy markings and personal data in title, summary, text and keywords. The
 * input may be any JSON; what does not parse is a finding, and the rules run on the fields that did.
 *
 * @example
 * ```ts
 * import { inspectEntry } from '@zwgk/inspection';
 * const { findings } = inspectEntry({ title: '通知', createdOn: '2024-01-02', publishedOn: '2024-03-29' });
 * findings.some(({ code }) => code === 'inspection/published-late'); // => true
 * ```
 */
export function inspectEntry(entry: unknown, options: EntryInspectionOptions = {}): EntryInspection {
  const { calendar = china, uncertain = [], deadlineRules, scanner } = options;
  const { readable, findings, notAssessed } = checkEntry(entry, options);
  const timeliness = checkTimeliness(readable, calendar, uncertain, deadlineRules);
  return {
    findings: [
      ...findings,
      ...(timeliness.finding === undefined ? [] : [timeliness.finding]),
      ...groundSignals(readable),
      ...detectedContent(readable, scanner),
    ],
    notAssessed: timeliness.notAssessed === undefined ? notAssessed : [...notAssessed, timeliness.notAssessed],
  };
}
