import type { Readable } from 'node:stream';
import { type EntryField, normaliseRecord } from '@zwgk/catalogue';
import { type ConceptScheme, errorOf, type Language, quoteValue } from '@zwgk/core';
import { cliErrors } from '../../errors.ts';
import { readMapping } from '../../read/read-mapping.ts';
import { type InputFormat, readRecords } from '../../read/read-records.ts';
import { taxonomyTexts } from './texts.ts';

/** The fields of an entry that hold a label of a scheme as text. */
const fieldOf: Readonly<Record<string, EntryField>> = {
  topics: 'topic',
  genres: 'genre',
  'document-kinds': 'genre',
  'assembly-categories': 'assemblyCategory',
};

/** A label that does not lead to one concept, and how often it stands in the records. */
interface ReportedLabel {
  /** Shortened and masked. */
  readonly label: string;
  readonly count: number;
}

/** Which labels of records a scheme resolves (归类情况). `resolved` counts labels as they stand, each record's. */
export interface LabelFigures {
  readonly scheme: string;
  readonly records: number;
  readonly labels: number;
  readonly resolved: number;
  readonly ambiguous: readonly ReportedLabel[];
  readonly unknown: readonly ReportedLabel[];
}

/** Resolves the label that each record of a file has in the field of a scheme. */
export async function labelFigures(
  scheme: ConceptScheme | undefined,
  file: string,
  options: { readonly stdin: Readable; readonly inputFormat?: InputFormat; readonly mapping?: string },
): Promise<LabelFigures> {
  const field = scheme === undefined ? undefined : fieldOf[scheme.id];
  if (scheme === undefined || field === undefined) {
    const [value, expected] = [quoteValue(scheme?.id ?? ''), Object.keys(fieldOf).join(' | ')];
    throw errorOf(cliErrors, 'cli/invalid-option', { option: 'SCHEME', value, expected });
  }
  const mapping = options.mapping === undefined ? undefined : await readMapping(options.mapping);
  const counts = { records: 0, labels: 0, resolved: 0 };
  const ambiguous = new Map<string, number>();
  const unknown = new Map<string, number>();
  for await (const record of readRecords(file, options.stdin, options.inputFormat)) {
    if (record.raw === undefined) continue;
    counts.records += 1;
    const known = mapping ?? record.mapping;
    const label = normaliseRecord(record.raw, known === undefined ? {} : { mapping: known }).entry[field];
    if (typeof label !== 'string') continue;
    counts.labels += 1;
    const resolution = scheme.resolve(label);
    if ('concept' in resolution) counts.resolved += 1;
    else {
      const reported = 'ambiguous' in resolution ? ambiguous : unknown;
      reported.set(label, (reported.get(label) ?? 0) + 1);
    }
  }
  return { scheme: scheme.id, ...counts, ambiguous: byCount(ambiguous), unknown: byCount(unknown) };
}

const byCount = (counts: ReadonlyMap<string, number>): readonly ReportedLabel[] =>
  [...counts]
    .map(([label, count]) => ({ label: quoteValue(label), count }))
    .toSorted((one, other) => other.count - one.count);

/** The figures for a person: a line for all, then one for each label that does not lead to one concept. */
export function textOfFigures(figures: LabelFigures, language: Language): string {
  const texts = taxonomyTexts[language];
  const lines = (['ambiguous', 'unknown'] as const).flatMap((kind) =>
    figures[kind].map(({ label, count }) => `  ${texts[kind]}  ${count}  ${label}`),
  );
  return `${[texts.figures(figures), ...lines].join('\n')}\n`;
}
