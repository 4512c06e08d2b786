import { conceptScheme, conceptSchemes } from '@zwgk/catalogue';
import { type ConceptScheme, errorOf, type Language } from '@zwgk/core';
import { match } from 'ts-pattern';
import { cliErrors } from '../../errors.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import type { InputFormat } from '../../read/read-records.ts';
import { jsonLdOf } from '../../skos/json-ld.ts';
import { turtleOf } from '../../skos/turtle.ts';
import { writeOutput } from '../../write/write-output.ts';
import { labelFigures, textOfFigures } from './label-figures.ts';
import { listOfSchemes, schemeInFull } from './scheme-text.ts';

export const taxonomyFormats = ['text', 'json', 'jsonld', 'turtle'] as const;

export interface TaxonomyOptions {
  readonly format: (typeof taxonomyFormats)[number];
  /** A file to write instead of standard output. */
  readonly out?: string;
  /** A file of records whose labels are to be resolved. */
  readonly records?: string;
  readonly inputFormat?: InputFormat;
  readonly mapping?: string;
}

/** Lists the schemes, shows one, or says which labels of records it resolves: for a person, a program or a vocabulary. */
export async function showTaxonomy(
  io: Io,
  language: Language,
  id: string | undefined,
  options: TaxonomyOptions,
): Promise<ExitCode> {
  const scheme = id === undefined ? undefined : conceptScheme(id);
  const text =
    options.records === undefined
      ? await textOf(scheme, language, options.format)
      : await textOfRecords(io, language, scheme, options, options.records);
  if (options.out === undefined) await io.out(text);
  else await writeOutput(options.out, text);
  return exitCode.clean;
}

function textOf(
  scheme: ConceptScheme | undefined,
  language: Language,
  format: TaxonomyOptions['format'],
): Promise<string> {
  const schemes = scheme === undefined ? conceptSchemes : [scheme];
  return match(format)
    .with('text', async () =>
      scheme === undefined ? listOfSchemes(schemes, language) : schemeInFull(scheme, language),
    )
    .with('json', async () => `${JSON.stringify({ schemes })}\n`)
    .with('jsonld', () => jsonLdOf(schemes))
    .with('turtle', () => turtleOf(schemes))
    .exhaustive();
}

async function textOfRecords(
  io: Io,
  language: Language,
  scheme: ConceptScheme | undefined,
  { format, inputFormat, mapping }: TaxonomyOptions,
  file: string,
): Promise<string> {
  if (format !== 'text' && format !== 'json')
    throw errorOf(cliErrors, 'cli/invalid-option', { option: '--format', value: format, expected: 'text | json' });
  const figures = await labelFigures(scheme, file, {
    stdin: io.stdin,
    ...(inputFormat !== undefined && { inputFormat }),
    ...(mapping !== undefined && { mapping }),
  });
  return format === 'json' ? `${JSON.stringify(figures)}\n` : textOfFigures(figures, language);
}
