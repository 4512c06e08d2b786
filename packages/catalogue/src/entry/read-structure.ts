import { createFinding, type Finding, isPlainDate, quoteValue } from '@zwgk/core';
import { durationIds } from '../item/item-values.ts';
import { type CatalogueEntry, disclosureModes, type EntryField, validities } from './entry.ts';
import { type EntryFieldKind, entryFieldNames, entryFields, isEntryField } from './entry-fields.ts';
import { type EntryFindings, entryFindings } from './findings.ts';

/** The fields of an entry that could be read; the title, too, may be among the missing. */
export type ReadableEntry = Partial<CatalogueEntry>;

type Given = Readonly<Record<string, unknown>>;

const oneOf =
  (words: readonly string[]) =>
  (value: unknown): boolean =>
    words.includes(value as string);

const isText = (value: unknown): boolean => typeof value === 'string';

/** What a value of each kind is. The schema says the same; a test holds the two together. */
const holds: Readonly<Record<EntryFieldKind, (value: unknown) => boolean>> = {
  text: isText,
  texts: (value) => Array.isArray(value) && value.every(isText),
  date: isPlainDate,
  mode: oneOf(disclosureModes),
  validity: oneOf(validities),
  duration: oneOf(durationIds),
};

/** The check of each field, by its name. */
const checks: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ (() =>
  new Map(entryFieldNames.map((field) => [field, holds[entryFields[field].kind]])))();

/** The structure of an entry, as read. */
interface EntryStructure {
  /** Without the fields that have not the form of their kind, and without those that no entry has. */
  readonly readable: ReadableEntry;
  readonly findings: Finding[];
}

/**
 * Reads the structure of an entry (结构检查) in one walk over its keys: the fields that have the form that the schema
 * asks for, and a finding for each that has not, or that no entry has. Keys with the value `undefined` are as good as
 * absent.
 */
export function readStructure(entry: object): EntryStructure {
  const findings: Finding[] = [];
  const refused: string[] = [];
  for (const name of Object.keys(entry)) {
    const value = (entry as Given)[name];
    if (value === undefined || checks.get(name)?.(value) === true) continue;
    refused.push(name);
    findings.push(isEntryField(name) ? malformed(name, value) : unknownField(name));
  }
  return { readable: refused.length === 0 ? entry : without(entry, refused), findings };
}

const without = (entry: object, refused: readonly string[]): ReadableEntry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !refused.includes(name)));

const finding = <Code extends keyof EntryFindings & string>(
  code: Code,
  params: EntryFindings[Code],
  path: readonly (string | number)[],
): Finding => createFinding<EntryFindings, Code>(entryFindings, code, { params, path });

/** A field that no rule knows would pass unchecked: it may be a misspelt one. */
const unknownField = (name: string): Finding => finding('catalogue/field-unknown', { name: quoteValue(name) }, [name]);

/** A field that has not the form of its kind; in a list, at the first item that is none. */
function malformed(field: EntryField, value: unknown): Finding {
  const { kind } = entryFields[field];
  const path = Array.isArray(value) && kind === 'texts' ? [field, value.findIndex((item) => !isText(item))] : [field];
  return finding('catalogue/field-malformed', { field, kind }, path);
}
