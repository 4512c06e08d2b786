import type { CatalogueEntry, RecordMapping } from '@zwgk/catalogue';
import type { SourceRecord } from './source-record.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a record at all: fields with names. */
export const isRecord = isObject;

const textIn = (object: Record<string, unknown>, key: string): string | undefined => {
  const value = object[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/**
 * Opens an envelope: crawlers and exchange formats wrap the record as it was found (`raw`) in what they know about it,
 * `id`, `url`, `body` (the publishing body) and `fieldLabels` (what its fields are called on the page). A record that
 * is not wrapped is its own content.
 */
export function openEnvelope(value: Record<string, unknown>): Pick<SourceRecord, 'raw' | 'mapping' | 'defaults'> {
  const { raw, fieldLabels } = value;
  if (!isObject(raw)) return { raw: value };
  const id = textIn(value, 'id');
  const url = textIn(value, 'url');
  const publisher = textIn(value, 'body');
  const defaults: Partial<CatalogueEntry> = {
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
  };
  const mapping: RecordMapping | undefined = isObject(fieldLabels)
    ? { id: 'field-labels', title: 'fieldLabels', fields: fieldLabels as RecordMapping['fields'] }
    : undefined;
  return { raw, defaults, ...(mapping !== undefined && { mapping }) };
}
