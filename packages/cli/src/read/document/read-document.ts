import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { errorOf } from '@zwgk/core';
import { match } from 'ts-pattern';
import { cliErrors } from '../../errors.ts';
import { readBytes } from '../read-bytes.ts';
import { type DocumentFormat, documentFormats, type ScannedDocument } from './document.ts';
import { readDocx } from './docx.ts';
import { readPdf } from './pdf.ts';
import { readPlainText } from './plain-text.ts';
import { readXlsx } from './xlsx.ts';
import { MalformedXml } from './xml-nodes.ts';

const FORMATS: Readonly<Record<string, DocumentFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.shtml': 'html',
  '.docx': 'docx',
  '.docm': 'docx',
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.pdf': 'pdf',
};

/**
 * Reads a document to be scanned; `-` is plain text from standard input. The format is told by the name; any other file is text, unless it
 * holds bytes that no text has.
 *
 * @throws ZwgkError `cli/unreadable-file`, `cli/unknown-document-format`, `cli/unreadable-document`
 */
export async function readDocument(file: string, stdin: Readable): Promise<ScannedDocument> {
  const bytes = file === '-' ? await buffer(stdin) : await readBytes(file);
  const format = FORMATS[extname(file).toLowerCase()] ?? 'text';
  if (!['docx', 'xlsx', 'pdf'].includes(format) && isBinary(bytes)) {
    throw errorOf(cliErrors, 'cli/unknown-document-format', { file, known: documentFormats });
  }
  return match(format)
    .with('text', 'markdown', 'html', (plain) => readPlainText(file, bytes, plain))
    .with('docx', () => readDocx(file, bytes).catch(asUnreadable(file)))
    .with('xlsx', () => readXlsx(file, bytes).catch(asUnreadable(file)))
    .with('pdf', () => readPdf(file, bytes))
    .exhaustive();
}

const asUnreadable = (file: string) => (error: unknown) => {
  throw error instanceof MalformedXml ? errorOf(cliErrors, 'cli/unreadable-document', { file }) : error;
};

const SAMPLE = 4096;

/** A zero byte is in no text but one of UTF-16, which says what it is. */
const isBinary = (bytes: Buffer): boolean =>
  !(bytes[0] === 0xff && bytes[1] === 0xfe) && bytes.subarray(0, SAMPLE).includes(0);
