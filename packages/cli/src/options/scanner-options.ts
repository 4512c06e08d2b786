import { type DetectionKind, detectionKinds, type ScannerOptions, type TextFormat } from '@zwgk/confidentiality';
import { errorOf, type Language, type PlainDate, quoteCode } from '@zwgk/core';
import { Option } from 'commander';
import { cliErrors } from '../errors.ts';
import { encodingOf } from '../read/encoding.ts';
import { readBytes } from '../read/read-bytes.ts';
import { scannerOptionTexts } from '../texts/scanner-option-texts.ts';

/** What `scan` and `redact` are told about what to look for. */
export interface GivenScannerOptions {
  readonly detectors?: readonly DetectionKind[];
  readonly dictionary?: string;
  readonly cleared?: string;
  readonly asOf?: PlainDate;
}

const kinds = detectionKinds.map(({ id }) => id);

/** `--detectors`, `--dictionary`, `--cleared`. */
export function scannerOptions(language: Language): readonly Option[] {
  const texts = scannerOptionTexts[language];
  return [
    new Option('--detectors <LIST>', texts.detectors).argParser(kindsValue),
    new Option('--dictionary <FILE>', texts.dictionary),
    new Option('--cleared <FILE>', texts.cleared),
  ];
}

function kindsValue(value: string): readonly DetectionKind[] {
  return value.split(',').map((given) => {
    const kind = kinds.find((known) => known === given.trim());
    if (kind !== undefined) return kind;
    const params = { option: '--detectors', value: quoteCode(given), expected: kinds.join(' | ') };
    throw errorOf(cliErrors, 'cli/invalid-option', params);
  });
}

/** The options of a scanner for a text of a format, with the files that they name read. */
export async function readScannerOptions(given: GivenScannerOptions): Promise<(format: TextFormat) => ScannerOptions> {
  const { detectors, dictionary, cleared, asOf } = given;
  const words = dictionary === undefined ? undefined : await readWords(dictionary);
  const values = cleared === undefined ? undefined : await readWords(cleared);
  // A dictionary that was given is looked for, whatever kinds were named.
  const asked = detectors === undefined || words === undefined ? detectors : [...detectors, 'dictionary' as const];
  return (format) => ({
    format,
    ...(asked !== undefined && { detectors: asked }),
    ...(words !== undefined && { dictionary: words }),
    ...(values !== undefined && { allow: { values } }),
    ...(asOf !== undefined && { asOf }),
  });
}

/** A file with one word on each line; empty lines and those that begin with # say nothing. */
async function readWords(file: string): Promise<readonly string[]> {
  const bytes = await readBytes(file);
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
