import { createFinding, type Finding, type PlainDate, quoteValue } from '@zwgk/core';
import { match } from 'ts-pattern';
import type { EntryField } from '../entry/entry.ts';
import { entryFields } from '../entry/entry-fields.ts';
import { INVISIBLE } from '../entry/legible-text.ts';
import { isPlaceholder as isPlaceholderText } from '../written-number/written-number.ts';
import { readDate } from './date.ts';
import { recordFindings } from './findings.ts';
import { meaningOfLabel } from './labels.ts';

/** As a publisher, "this site" names nobody. */
const NO_PUBLISHERS: readonly string[] = ['本网', '本站', '本网原创稿'];

/** A value as read for a field, or why there is none; with what was found on the way. */
type ValueReading =
  | { readonly value: string | readonly string[] | PlainDate; readonly findings: readonly Finding[] }
  | { readonly unread: 'empty' | 'placeholder' | 'unreadable'; readonly findings: readonly Finding[] };

/** Reads one raw value for one field of an entry (字段取值). It never throws. */
export function readValue(field: EntryField, raw: unknown): ValueReading {
  const texts = textsOf(raw);
  if (texts === undefined) return refused(field, 'catalogue/value-not-text', raw);
  const filled = texts.map(trim).filter((text) => text !== '');
  const [text] = filled;
  if (text === undefined) return { unread: 'empty', findings: [] };
  if (filled.every((each) => isPlaceholder(field, each))) {
    const params = { field, value: quoteValue(text) };
    const finding = createFinding(recordFindings, 'catalogue/placeholder-value', { params });
    return { unread: 'placeholder', findings: [finding] };
  }
  const { kind } = entryFields[field];
  if (kind !== 'texts' && filled.length > 1) return refused(field, 'catalogue/value-not-text', raw);
  return match(kind)
    .with('date', () => {
      const { date, findings: found } = readDate(text);
      const findings = [...strippedOf(texts, text), ...found];
      return date === undefined ? { unread: 'unreadable' as const, findings } : { value: date, findings };
    })
    .with('mode', 'validity', 'duration', (labelled) => {
      const meaning = meaningOfLabel(labelled, text);
      return meaning === undefined ? refused(field, 'catalogue/unknown-label', text) : { value: meaning, findings: [] };
    })
    .with('texts', () => ({ value: filled.flatMap((each) => splitList(field, each)), findings: [] }))
    .with('text', () => ({ value: text, findings: strippedOf(texts, text) }))
    .exhaustive();
}

/** Texts and numbers, alone or in a list; `undefined` for anything else. Nothing at all is an empty list. */
function textsOf(raw: unknown): readonly string[] | undefined {
  if (raw === null || raw === undefined) return [];
  const values: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const texts = values.map((value) => (typeof value === 'number' ? String(value) : value));
  return texts.every((value) => typeof value === 'string') ? texts : undefined;
}

const OUTER = /^[\s\p{Cc}\p{Cf}]+/u;

/** Without spaces and invisible characters at either end. The end is found by hand: a pattern would try every run. */
function trim(text: string): string {
  const start = text.replace(OUTER, '');
  let end = start.length;
  while (end > 0 && OUTER.test(start.charAt(end - 1))) end--;
  return start.slice(0, end);
}

/** Invisible characters that stood at the ends of a text; those inside stay, for the check of the entry to report. */
function strippedOf(texts: readonly string[], kept: string): readonly Finding[] {
  const all = texts.join('').match(INVISIBLE)?.length ?? 0;
  const count = all - (kept.match(INVISIBLE)?.length ?? 0);
  if (count === 0) return [];
  return [createFinding(recordFindings, 'catalogue/invisible-characters-removed', { params: { count } })];
}

/** Keywords stand apart by any mark; the names and addresses of other lists may hold commas and spaces. */
const splitList = (field: EntryField, list: string): readonly string[] =>
  list
    .split(field === 'keywords' ? /[;；,，、\s]+/ : /[;；|\r\n]+/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

function isPlaceholder(field: EntryField, text: string): boolean {
  if (field === 'publisher' && NO_PUBLISHERS.includes(text)) return true;
  return text.length <= 20 && isPlaceholderText(text.replace(/\s+/g, ''));
}

function refused(
  field: EntryField,
  code: 'catalogue/value-not-text' | 'catalogue/unknown-label',
  raw: unknown,
): ValueReading {
  const finding = createFinding(recordFindings, code, { params: { field, value: quoteValue(raw) } });
  return { unread: 'unreadable', findings: [finding] };
}
