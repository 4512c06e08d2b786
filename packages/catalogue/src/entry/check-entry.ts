import {
  createFinding,
  type Finding,
  findingAt,
  type NotAssessed,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
  quoteValue,
  type Severity,
} from '@zwgk/core';
import { type CatalogueFindings, catalogueFindings } from '../findings.ts';
import { catalogueEntrySchema, type EntryField, entryFields, isEntryField } from './entry.ts';
import type { EntryReport, ReadableEntry } from './rules/entry-rule.ts';
import { entryRules } from './rules/entry-rules.ts';

/** What an entry is checked against. */
export interface EntryCheckOptions {
  /** The day of the check (检查基准日). Without it, what depends on the day is not assessed. */
  readonly asOf?: PlainDateLike;
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
 * @param entry anything; what is not an entry at all has one finding that says so
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range` when `asOf` is no date
 * @source 《政府信息公开条例》(2019) art. 12(3) for the elements that an entry shows
 * @example
 * ```ts
 * import { checkEntry } from '@zwgk/catalogue';
 * const entry = { title: '关于公布2024年度计划的通知', createdOn: '2024-03-01', publishedOn: '2024-02-01' };
 * const { findings } = checkEntry(entry);
 * findings.find(({ severity }) => severity === 'error')?.code; // => 'catalogue/published-before-created'
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
  const { readable, findings: malformed } = readStructure(entry);
  const findings: Finding[] = [...malformed, ...unknownFields(entry)];
  const notAssessed: NotAssessed[] = [];
  const report = reportInto(findings, notAssessed, entry, readable, asOf, options.uncertain ?? []);
  for (const rule of entryRules) rule(readable, report);
  return { readable, findings, notAssessed };
}

/** A field that no rule knows would pass unchecked: it may be a misspelt one. */
const unknownFields = (entry: object): readonly Finding[] =>
  Object.keys(entry)
    .filter((name) => !isEntryField(name))
    .map((name) =>
      createFinding(catalogueFindings, 'catalogue/field-unknown', { params: { name: quoteValue(name) }, path: [name] }),
    );

type Given = Readonly<Record<string, unknown>>;

/** Whether a field is given at all; `undefined` is as good as absent. */
const gives = (entry: object, field: EntryField): boolean =>
  Object.hasOwn(entry, field) && (entry as Given)[field] !== undefined;

/** The fields that have the form that the schema asks for, and a finding for each that has not. */
function readStructure(entry: object): { readable: ReadableEntry; findings: Finding[] } {
  const read = catalogueEntrySchema.safeParse(entry);
  if (read.success) return { readable: read.data, findings: [] };

  const malformed = new Map<EntryField, readonly (string | number)[]>();
  for (const { path } of read.error.issues) {
    const [field] = path;
    if (typeof field !== 'string' || !isEntryField(field) || !gives(entry, field) || malformed.has(field)) continue;
    malformed.set(
      field,
      path.filter((key) => typeof key !== 'symbol'),
    );
  }
  const fields = Object.keys(entryFields).filter(isEntryField);
  return {
    readable: Object.fromEntries(
      fields
        .filter((field) => gives(entry, field) && !malformed.has(field))
        .map((field) => [field, (entry as Given)[field]]),
    ),
    findings: Array.from(malformed, ([field, path]) =>
      createFinding(catalogueFindings, 'catalogue/field-malformed', {
        params: { field, kind: entryFields[field].kind },
        path,
      }),
    ),
  };
}

const MILDER: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'notice', notice: 'notice' };

function reportInto(
  findings: Finding[],
  notAssessed: NotAssessed[],
  entry: object,
  readable: ReadableEntry,
  asOf: PlainDate | undefined,
  uncertain: readonly EntryField[],
): EntryReport {
  const isGiven = (need: EntryField | 'asOf') => (need === 'asOf' ? asOf : readable[need]) !== undefined;
  const weakened = (severity: Severity, on: readonly EntryField[]): Severity =>
    on.some((field) => uncertain.includes(field)) ? MILDER[severity] : severity;
  return {
    asOf,
    gives: (field) => gives(entry, field),
    finding: (code, on, place) => {
      const severity = weakened(catalogueFindings[code].severity, on);
      const found = createFinding<CatalogueFindings, typeof code>(catalogueFindings, code, {
        ...place,
        path: [on[0]],
        severity,
      });
      findings.push(found);
    },
    adopt: (adopted, field) => {
      for (const finding of adopted) {
        const severity = weakened(finding.severity, [field]);
        findings.push({ ...findingAt(finding, [field]), severity });
      }
    },
    notAssessed: (rule, ...needs) => {
      notAssessed.push({ rule, missing: needs.filter((need) => !isGiven(need)), path: [] });
    },
  };
}
