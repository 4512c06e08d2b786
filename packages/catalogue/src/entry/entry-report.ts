import {
  createFinding,
  type Finding,
  type FindingPlace,
  findingAt,
  type NotAssessed,
  type PlainDate,
  type Severity,
} from '@zwgk/core';
import { type DocumentNumberReading, readDocumentNumber } from '../document-number/document-number.ts';
import { type CatalogueFindings, catalogueFindings } from '../findings.ts';
import { type IndexNumberReading, readIndexNumber } from '../index-number/index-number.ts';
import type { Profile } from '../profile/profile.ts';
import type { EntryField } from './entry.ts';
import type { MetadataGuideline } from './guideline/metadata-guideline.ts';
import type { ReadableEntry } from './read-structure.ts';
import type { EntryReport, EntryStage, Need } from './rules/entry-rule.ts';

const MILDER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'notice', notice: 'notice' };

const NONE: readonly never[] = [];

/** How an entry is checked: what the rules are told besides it. */
interface CheckContext {
  readonly stage?: EntryStage;
  readonly guideline?: MetadataGuideline;
  readonly profile?: Profile;
  readonly uncertain?: readonly EntryField[];
}

/**
 * What the rules over one entry report to. A class, not a handful of functions: one is made for every entry, and a class
 * makes its functions once. Each number is read once, for all rules.
 */
export class ReportOfEntry implements EntryReport {
  readonly asOf: PlainDate | undefined;
  readonly stage: EntryStage;
  readonly guideline: MetadataGuideline | undefined;
  readonly profile: Profile | undefined;
  readonly indexNumber: IndexNumberReading | undefined;
  readonly documentNumber: DocumentNumberReading | undefined;
  readonly notes: NotAssessed[] = [];
  readonly findings: Finding[];
  private readonly entry: object;
  private readonly fields: ReadableEntry;
  private readonly uncertain: readonly EntryField[];

  constructor(
    entry: object,
    fields: ReadableEntry,
    findings: Finding[],
    asOf: PlainDate | undefined,
    context: CheckContext,
  ) {
    this.asOf = asOf;
    this.stage = context.stage ?? 'published';
    this.guideline = context.guideline;
    this.profile = context.profile;
    this.indexNumber = fields.indexNumber === undefined ? undefined : readIndexNumber(fields.indexNumber);
    this.documentNumber = fields.documentNumber === undefined ? undefined : readDocumentNumber(fields.documentNumber);
    this.findings = findings;
    this.entry = entry;
    this.fields = fields;
    this.uncertain = context.uncertain ?? NONE;
  }

  gives(field: EntryField): boolean {
    if (this.fields[field] !== undefined) return true;
    return Object.hasOwn(this.entry, field) && (this.entry as Readonly<Record<string, unknown>>)[field] !== undefined;
  }

  finding<Code extends keyof CatalogueFindings & string>(
    code: Code,
    on: readonly [EntryField, ...EntryField[]],
    place: Omit<FindingPlace<CatalogueFindings[Code]>, 'path' | 'severity'>,
  ): void {
    const severity = this.weakened(catalogueFindings[code].severity, on);
    this.findings.push(
      createFinding<CatalogueFindings, Code>(catalogueFindings, code, { ...place, path: [on[0]], severity }),
    );
  }

  adopt(adopted: readonly Finding[], field: EntryField): void {
    for (const finding of adopted) {
      this.findings.push({ ...findingAt(finding, [field]), severity: this.weakened(finding.severity, [field]) });
    }
  }

  note(note: NotAssessed): void {
    this.notes.push(note);
  }

  notAssessed(rule: keyof CatalogueFindings, ...needs: readonly Need[]): void {
    const missing: string[] = [];
    for (const need of needs) if (!this.has(need)) missing.push(need);
    this.notes.push({ rule, missing, path: NONE });
  }

  has(need: Need): boolean {
    if (need === 'item') return false;
    return (need === 'asOf' ? this.asOf : this.fields[need]) !== undefined;
  }

  weakened(severity: Severity, on: readonly EntryField[]): Severity {
    return on.some((field) => this.uncertain.includes(field)) ? MILDER[severity] : severity;
  }
}
