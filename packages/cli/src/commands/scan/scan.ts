import { checkDetections, createScanner, type Scan, type Scanner, type TextFormat } from '@zwgk/confidentiality';
import type { Finding, Language } from '@zwgk/core';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { type GivenScannerOptions, readScannerOptions } from '../../options/scanner-options.ts';
import type { ScannedDocument } from '../../read/document/document.ts';
import { readDocument } from '../../read/document/read-document.ts';
import { jsonScan } from './json-scan.ts';
import { textScan } from './text-scan.ts';
import { scanTexts } from './texts.ts';

export interface ScanOptions extends GivenScannerOptions {
  readonly json?: boolean;
}

/** What a scan found in one document. */
export interface DocumentScan extends Scan {
  readonly document: ScannedDocument;
  /** Of the detections, in their order, and then of what was not assessed. */
  readonly findings: readonly Finding[];
}

/** Scans documents and says what in them has to be looked at before publication. */
export async function scan(
  io: Io,
  language: Language,
  files: readonly string[],
  { json, ...given }: ScanOptions,
): Promise<ExitCode> {
  const optionsFor = await readScannerOptions(given);
  const scanners = new Map<TextFormat, Scanner>();
  const scannerFor = (format: TextFormat): Scanner => {
    const made = scanners.get(format) ?? createScanner(optionsFor(format));
    scanners.set(format, made);
    return made;
  };
  const scans: DocumentScan[] = [];
  for (const [index, file] of files.entries()) {
    if (io.isWatched) io.err(`\r\u001b[K${scanTexts[language].progress(index + 1, files.length)}`);
    const document = await readDocument(file, io.stdin);
    const found = scannerFor(document.textFormat).scan(document.text);
    scans.push({ ...found, document, findings: [...checkDetections(found.detections), ...document.findings] });
  }
  if (io.isWatched) io.err('\r\u001b[K');
  await io.out(json === true ? jsonScan(scans) : textScan(scans, language));
  const hasError = scans.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return hasError ? exitCode.findings : exitCode.clean;
}
