import type { Finding, FindingPlace, NotAssessed, PlainDate } from '@zwgk/core';
import type { DocumentNumberReading } from '../../document-number/document-number.ts';
import type { CatalogueFindings } from '../../findings.ts';
import type { IndexNumberReading } from '../../index-number/index-number.ts';
import type { Profile } from '../../profile/profile.ts';
import type { EntryField } from '../entry.ts';
import type { MetadataGuideline } from '../guideline/metadata-guideline.ts';
import type { ReadableEntry } from '../read-structure.ts';

/**
 * Where an entry stands on its way to the public (条目的阶段): a draft has not been released yet, so that it need not have
 * what only publication gives it (index number, date of publication, address), but has to say how it will be disclosed.
 */
export type EntryStage = 'draft' | 'published';

/** What a rule may lack: a field, the day of the check, or the item of the profile that the entry falls under. */
export type Need = EntryField | 'asOf' | 'item';

/** Where a rule says what it found, and what it lacked. */
export interface EntryReport {
  /** The day of the check (检查基准日), when one was named. */
  readonly asOf: PlainDate | undefined;
  readonly stage: EntryStage;
  /** The guideline on metadata that the entry is held to, when one was named. */
  readonly guideline: MetadataGuideline | undefined;
  /** The profile of the body that the entry is disclosed by, when one was given. */
  readonly profile: Profile | undefined;
  /** What was read in the index number, when there is one. */
  readonly indexNumber: IndexNumberReading | undefined;
  /** What was read in the document number, when there is one. */
  readonly documentNumber: DocumentNumberReading | undefined;
  /** Whether the entry gives a field at all; a malformed value has a finding of its own and is not missing. */
  gives(field: EntryField): boolean;
  /** Makes a finding. It is placed at, and as sure as, the fields that it rests on; the first of them is its path. */
  finding<Code extends keyof CatalogueFindings & string>(
    code: Code,
    on: readonly [EntryField, ...EntryField[]],
    place: Omit<FindingPlace<CatalogueFindings[Code]>, 'path' | 'severity'>,
  ): void;
  /** Takes over what the reader of a field's value found. */
  adopt(findings: readonly Finding[], field: EntryField): void;
  /** The rule could not run, for the reason that the note gives. */
  note(note: NotAssessed): void;
  /** The rule could not run: it lacked those of its needs that the check was not given, or that could not be read. */
  notAssessed(rule: keyof CatalogueFindings, ...needs: readonly Need[]): void;
}

/**
 * A semantic rule over one entry (语义规则). A rule that lacks an input says so; it has nothing to say of an entry that
 * it does not concern (one without a date of repeal was not repealed too early).
 */
export type EntryRule = (entry: ReadableEntry, report: EntryReport) => void;
