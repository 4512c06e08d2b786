import { createFinding, type Finding, isPlainDate, quoteValue } from '@zwgk/core';
import { durationIds } from '../item/item-values.ts';
import { type CatalogueEntry, disclosureModes, type EntryField, validities } from './entry.ts';
import { entryFields, isEntryField } from './entry-fields.ts';
import { type EntryFindings, entryFindings } from './findings.ts';

/** The fields of an entry that could be read; the title, too, may be among the missing. */
export type ReadableEntry = Partial<CatalogueEntry>;

type Given = Readonly<Record<string, unknown>>;

/** The structure of an entry, as read. */
interface EntryStructure {
  /** Every field of an entry, without a value where it is not given or has not the form of its kind. */
  readonly readable: ReadableEntry;
  readonly findings: Finding[];
}

/**
 * Reads the structure of an entry (结构检查): the fields that have the form that the schema asks for, and a finding for each
 * that has not, or that no entry has. Keys with the value `undefined` are as good as absent.
 *
 * Fields are read by their names and not in a loop over keys: what is read has one shape then, whatever the order of the
 * keys, and the rules read it several times as fast. The schema says the same; a test holds the two together.
 */
export function readStructure(entry: object): EntryStructure {
  const given = entry as Given;
  const read = new FieldReader();
  const readable: Readonly<Record<EntryField, unknown>> = {
    id: read.text('id', given['id']),
    title: read.text('title', given['title']),
    indexNumber: read.text('indexNumber', given['indexNumber']),
    documentNumber: read.text('documentNumber', given['documentNumber']),
    publisher: read.text('publisher', given['publisher']),
    issuingBody: read.text('issuingBody', given['issuingBody']),
    createdOn: read.date('createdOn', given['createdOn']),
    publishedOn: read.date('publishedOn', given['publishedOn']),
    effectiveOn: read.date('effectiveOn', given['effectiveOn']),
    repealedOn: read.date('repealedOn', given['repealedOn']),
    topic: read.text('topic', given['topic']),
    genre: read.text('genre', given['genre']),
    assemblyCategory: read.text('assemblyCategory', given['assemblyCategory']),
    column: read.text('column', given['column']),
    mode: read.mode('mode', given['mode']),
    withheldReason: read.text('withheldReason', given['withheldReason']),
    audience: read.text('audience', given['audience']),
    duration: read.duration('duration', given['duration']),
    shownUntil: read.date('shownUntil', given['shownUntil']),
    responsibleUnit: read.text('responsibleUnit', given['responsibleUnit']),
    stage: read.text('stage', given['stage']),
    serviceTarget: read.text('serviceTarget', given['serviceTarget']),
    validity: read.validity('validity', given['validity']),
    keywords: read.texts('keywords', given['keywords']),
    summary: read.text('summary', given['summary']),
    format: read.text('format', given['format']),
    language: read.text('language', given['language']),
    url: read.text('url', given['url']),
    attachments: read.texts('attachments', given['attachments']),
    interpretedBy: read.texts('interpretedBy', given['interpretedBy']),
    interprets: read.texts('interprets', given['interprets']),
    text: read.text('text', given['text']),
  };
  const { findings } = read;
  // More keys than fields were given: one that no entry has, or one without a value.
  const names = Object.keys(entry);
  if (names.length !== read.given) {
    for (const name of names) {
      if (!isEntryField(name) && given[name] !== undefined) findings.push(unknownField(name));
    }
  }
  return { readable: readable as ReadableEntry, findings };
}

const modes: ReadonlySet<unknown> = /* @__PURE__ */ new Set(disclosureModes);
const states: ReadonlySet<unknown> = /* @__PURE__ */ new Set(validities);
const durations: ReadonlySet<unknown> = /* @__PURE__ */ new Set(durationIds);

const isText = (value: unknown): value is string => typeof value === 'string';

/** Reads values by what their fields hold; those of another form are findings, and are left out. */
class FieldReader {
  readonly findings: Finding[] = [];
  /** How many fields have a value. */
  given = 0;

  text(field: EntryField, value: unknown): unknown {
    return value === undefined ? value : this.taken(field, value, typeof value === 'string');
  }

  texts(field: EntryField, value: unknown): unknown {
    return value === undefined ? value : this.taken(field, value, Array.isArray(value) && value.every(isText));
  }

  date(field: EntryField, value: unknown): unknown {
    return value === undefined ? value : this.taken(field, value, isPlainDate(value));
  }

  mode(field: EntryField, value: unknown): unknown {
    return value === undefined ? value : this.taken(field, value, modes.has(value));
  }

  validity(field: EntryField, value: unknown): unknown {
    return value === undefined ? value : this.taken(field, value, states.has(value));
  }

  duration(field: EntryField, value: unknown): unknown {
    return value === undefined ? value : this.taken(field, value, durations.has(value));
  }

  private taken(field: EntryField, value: unknown, isOfForm: boolean): unknown {
    this.given += 1;
    if (isOfForm) return value;
    this.findings.push(malformed(field, value));
    return undefined;
  }
}

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
