import type { CalendarDay } from '@zwgk/calendar';
import type { PlainDate } from '@zwgk/core';

/** Everything the command says that is not a finding or an error, in one language. */
export interface Texts {
  readonly help: {
    readonly program: string;
    readonly check: string;
    readonly checkMore: string;
    readonly batch: string;
    readonly batchMore: string;
    readonly workdays: string;
    readonly workdaysAdd: string;
    readonly workdaysCount: string;
    readonly workdaysShow: string;
    readonly workdaysMore: string;
    readonly cite: string;
    readonly citeMore: string;
    readonly arguments: Readonly<Record<'files' | 'text' | 'date' | 'n' | 'from' | 'to' | 'when', string>>;
    readonly options: Readonly<
      Record<
        | 'lang'
        | 'format'
        | 'inputFormat'
        | 'mapping'
        | 'asOf'
        | 'maxFindings'
        | 'explain'
        | 'list'
        | 'json'
        | 'asKnownOn'
        | 'on'
        | 'version'
        | 'help',
        string
      >
    >;
    /** The words of the help's own layout. */
    readonly wording: Readonly<Record<string, string>>;
    /** What can be wrong with a command line, by commander's code, with the word that is wrong. */
    readonly usage: Readonly<Record<string, (word: string) => string>>;
  };
  readonly cite: {
    readonly none: string;
    readonly inForce: (inForce: boolean | undefined, on: PlainDate) => string;
  };
  readonly workdays: {
    readonly weekday: (day: number) => string;
    readonly date: (date: string, weekday: string, certainty: string) => string;
    readonly count: (count: number, certainty: string) => string;
    readonly certainty: (certainty: 'final' | 'provisional', missing: readonly number[]) => string;
    readonly day: (date: string, weekday: string, day: CalendarDay) => string;
  };
  readonly check: {
    readonly progress: (entries: number) => string;
    readonly heading: (files: number, entries: number, asOf: string) => string;
    readonly fields: string;
    readonly fieldNames: Readonly<Record<string, string>>;
    readonly counts: (errors: number, warnings: number, notices: number) => string;
    readonly severity: Readonly<Record<'error' | 'warning' | 'notice', string>>;
    readonly basis: string;
    readonly moreOfCode: (more: number) => string;
    readonly truncated: (listed: number, total: number) => string;
    readonly notAssessed: string;
    readonly lacking: (name: string, entries: number) => string;
    readonly missingNames: Readonly<Record<string, string>>;
    readonly clean: string;
  };
  readonly explain: {
    readonly heading: (place: string) => string;
    readonly none: string;
    readonly basis: string;
    readonly inForceFrom: (from: string, to: string | undefined) => string;
    readonly lacking: (names: readonly string[]) => string;
    readonly counting: string;
    readonly startDay: (date: string, weekday: string) => string;
    readonly nthDay: (n: number, date: string, weekday: string, remark: string) => string;
    readonly nthDays: (first: number, last: number, from: string, to: string) => string;
    readonly due: string;
    readonly published: string;
    readonly daysOff: (from: string, to: string, days: number, why: string) => string;
    readonly makeUp: (n: number, date: string, weekday: string, notice: string) => string;
    readonly weekend: string;
    readonly notAssessed: string;
    readonly unread: string;
  };
}
