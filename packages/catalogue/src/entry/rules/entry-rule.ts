import type { Finding, FindingPlace, PlainDate } from '@zwgk/core';
import type { CatalogueFindings } from '../../findings.ts';
import type { CatalogueEntry, EntryField } from '../entry.ts';

/** The fields of an entry that could be read; the title, too, may be among the missing. */
export type ReadableEntry = Partial<CatalogueEntry>;

/** Where a rule says what it found, and what it lacked. */
export interface EntryReport {
  /** The day of the check (检查基准日), when one was named. */
  readonly asOf: PlainDate | undefined;
  /** Whether the entry gives a field at all; a malformed value has a finding of its own and is not missing. */
  readonly gives: (field: EntryField) => boolean;
  /** Makes a finding. It is placed at, and as sure as, the fields that it rests on; the first of them is its path. */
  readonly finding: <Code extends keyof CatalogueFindings & string>(
    code: Code,
    on: readonly [EntryField, ...EntryField[]],
    place: Omit<FindingPlace<CatalogueFindings[Code]>, 'path' | 'severity'>,
  ) => void;
  /** Takes over what the reader of a field's value found. */
  readonly adopt: (findings: readonly Finding[], field: EntryField) => void;
  /** The rule could not run: it lacked those of its needs that the check was not given, or that could not be read. */
  readonly notAssessed: (rule: keyof CatalogueFindings, ...needs: readonly (EntryField | 'asOf')[]) => void;
}

/**
 * A semantic rule over one entry (语义规则). A rule that lacks an input says so; it has nothing to say of an entry that
 * it does not concern (one without a date of repeal was not repealed too early).
 */
export type EntryRule = (entry: ReadableEntry, report: EntryReport) => void;
