import { createFinding, type Finding, type NotAssessed, type PlainDateLike, parsePlainDate } from '@zwgk/core';
import { catalogueFindings } from '../findings.ts';
import type { Profile } from '../profile/profile.ts';
import type { EntryField } from './entry.ts';
import { ReportOfEntry } from './entry-report.ts';
import type { MetadataGuideline } from './guideline/metadata-guideline.ts';
import { type ReadableEntry, readStructure } from './read-structure.ts';
import type { EntryStage } from './rules/entry-rule.ts';
import { entryRules } from './rules/entry-rules.ts';

/** What an entry is checked against. */
export interface EntryCheckOptions {
  /** The day of the check (检查基准日). Without it, what depends on the day is not assessed. */
  readonly asOf?: PlainDateLike;
  /** Where the entry stands (条目的阶段): `published` unless it is said to be a `draft`. */
  readonly stage?: EntryStage;
  /** A guideline on metadata (元数据规范) whose mandatory elements are asked for, see `metadataGuidelines`. */
  readonly guideline?: MetadataGuideline;
  /** The profile of the body that discloses it (目录规范): what its columns hold, see `profile`. */
  readonly profile?: Profile;
  /**
   * Fields whose source does not vouch for them, as `normaliseRecord` names them. What rests on one of these is a
   * degree milder: a warning in place of an error, a notice in place of a warning.
   */
  readonly uncertain?: readonly EntryField[];
}

/** What the check of an entry found, and what it could not assess. */
export interface EntryCheck {
  /** The fields that have the form that the schema asks for: what further rules may be run on. */
  readonly readable: ReadableEntry;
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
}

/**
 * Checks one entry (信息条目检查): its structure, then the rules over the fields that could be read. Whether it was
 * published in time is not asked here; that takes a calendar of working days.
 *
 * A draft is asked for less of what only publication gives (index number, date of creation), and has to say how it will
 * be disclosed. A field that no rule knows is a notice: it may be a misspelt one.
 *
 * @param entry anything; what is not an entry at all has one finding that says so
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range` when `asOf` is no date
 * @source 《政府信息公开条例》(2019) art. 12(3) for the elements that an entry shows; 国办发〔2016〕80号 for what a draft says
 * @example
 * ```ts
 * import { checkEntry } from '@zwgk/catalogue';
 * const entry = { title: '关于公布2024年度计划的通知', createdOn: '2024-03-01', publishedOn: '2024-02-01' };
 * const { findings } = checkEntry(entry);
 * findings.find(({ severity }) => severity === 'error')?.code; // => 'catalogue/published-before-created'
 * checkEntry({ title: '通知', summary: '评估' }, { stage: 'draft' }).findings.map(({ code }) => code); // => ['catalogue/mode-missing']
 * ```
 */
export function checkEntry(entry: unknown, options: EntryCheckOptions = {}): EntryCheck {
  const asOf = options.asOf === undefined ? undefined : parsePlainDate(options.asOf);
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return {
      readable: {},
      findings: [createFinding(catalogueFindings, 'catalogue/entry-not-an-object', { params: {} })],
      notAssessed: [],
    };
  }
  const { readable, findings } = readStructure(entry);
  const report = new ReportOfEntry(entry, readable, findings, asOf, options);
  for (const rule of entryRules) rule(readable, report);
  return { readable, findings, notAssessed: report.notes };
}
