import {
  createScanner,
  findRepetitions,
  type RedactionStrategy,
  redact as redactText,
  type Scan,
} from '@zwgk/confidentiality';
import { errorOf, type Language } from '@zwgk/core';
import { cliErrors } from '../../errors.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { textOfFinding } from '../../findings.ts';
import type { Io } from '../../io.ts';
import { type GivenScannerOptions, readScannerOptions } from '../../options/scanner-options.ts';
import type { RewrittenDocument, ScannedDocument } from '../../read/document/document.ts';
import { readDocument } from '../../read/document/read-document.ts';
import { readBytes } from '../../read/read-bytes.ts';
import { writeOutput } from '../../write/write-output.ts';
import { redactTexts } from './texts.ts';

/** The names of the strategies, as `--strategy` takes them. */
export const strategyNames = ['mask', 'label', 'remove', 'pseudonym'] as const;

export interface RedactOptions extends GivenScannerOptions {
  readonly strategy?: (typeof strategyNames)[number];
  readonly keyFile?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** Writes a document without what was detected in it. */
export async function redact(io: Io, language: Language, file: string, options: RedactOptions): Promise<ExitCode> {
  const { out, json, strategy: name, keyFile, ...given } = options;
  const strategy = await strategyOf(name, keyFile);
  const optionsFor = await readScannerOptions(given);
  const document = await readDocument(file, io.stdin);
  const scanner = createScanner(optionsFor(document.textFormat));
  const scan = scanner.scan(document.text);
  const places = [...scan.detections, ...findRepetitions(document.text, scan, document.textFormat)];
  const redacted = redactText(document.text, places, strategy, { format: document.textFormat, language });
  const { content, leaks } = document.write?.(redacted) ?? { content: redacted.text, leaks: [] };
  if (leaks.length > 0) throw errorOf(cliErrors, 'cli/values-left', { file, parts: leaks });
  const left = scanner.scan(redacted.text).detections.length;
  if (json === true) await io.out(jsonOf(document, redacted, scan));
  else await writeOut(io, document, content, out);
  io.err(summary(document, places.length, left, language));
  return left > 0 || document.findings.some(({ severity }) => severity === 'error')
    ? exitCode.findings
    : exitCode.clean;
}

async function strategyOf(
  name: RedactOptions['strategy'] = 'mask',
  keyFile: string | undefined,
): Promise<RedactionStrategy> {
  if (name !== 'pseudonym') return name;
  if (keyFile === undefined) throw errorOf(cliErrors, 'cli/needs-key-file', {});
  // The key is all bytes of the file but the line end that an editor adds.
  const key = await readBytes(keyFile);
  return { pseudonym: { key: new Uint8Array(key.subarray(0, key.toString('latin1').trimEnd().length)) } };
}

async function writeOut(
  io: Io,
  document: ScannedDocument,
  content: RewrittenDocument['content'],
  out: string | undefined,
): Promise<void> {
  if (out !== undefined) await writeOutput(out, content);
  else if (typeof content === 'string') await io.out(content);
  else throw errorOf(cliErrors, 'cli/needs-out', { file: document.file });
}

/** For a program: the redacted text and its places, without a value. */
const jsonOf = (document: ScannedDocument, redacted: ReturnType<typeof redactText>, { detections }: Scan): string =>
  `${JSON.stringify({ file: document.file, format: document.format, ...redacted, detections }, undefined, 2)}\n`;

/** What was done, on standard error, since the text may go to standard output. */
function summary(document: ScannedDocument, count: number, left: number, language: Language): string {
  const texts = redactTexts[language];
  const lines = [texts.done(document.file, count)];
  if (document.write === undefined) lines.push(texts.textOnly(document.format));
  if (left > 0) lines.push(texts.left(left));
  for (const finding of document.findings) lines.push(textOfFinding(finding, language));
  return `${lines.join('\n')}\n`;
}
