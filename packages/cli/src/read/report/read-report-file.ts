import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { type ReportDocument, type ReportReading, readReport } from '@zwgk/annual-report';
import { annualReportSchema } from '@zwgk/annual-report/schema';
import { errorOf, type Language } from '@zwgk/core';
import { cliErrors } from '../../errors.ts';
import { openPackage } from '../document/office-package.ts';
import { encodingOf } from '../encoding.ts';
import { readBytes } from '../read-bytes.ts';
import { readJsonFile } from '../read-json-file.ts';
import { docxDocument } from './docx-document.ts';
import { htmlDocument } from './html-document.ts';
import { xlsxDocument } from './xlsx-document.ts';

/** The largest file that is read: a report with pictures, not an archive. */
const MOST_BYTES = 64 << 20;

const KNOWN = ['.json', '.html', '.xlsx', '.docx'];
const documents = { '.xlsx': xlsxDocument, '.docx': docxDocument } as const;

/**
 * Reads an annual report from a file (读取年度报告文件), by its name: JSON, HTML, XLSX or DOCX; `-` is JSON on standard input.
 *
 * @throws ZwgkError those of `readJsonFile`; `cli/unknown-document-format`, `cli/unreadable-file`, `cli/unreadable-document`
 */
export async function readReportFile(
  file: string,
  { stdin, language, year }: { readonly stdin: Readable; readonly language: Language; readonly year?: number },
): Promise<ReportReading> {
  const extension = extname(file).toLowerCase();
  if (extension === '.json' || file === '-')
    return { report: await readJsonFile(file, annualReportSchema, { stdin, language }), findings: [] };
  const options = year === undefined ? {} : { year };
  if (extension === '.html' || extension === '.htm') {
    const bytes = await bytesIn(file);
    return readReport(pageIn(new TextDecoder(encodingOf(bytes)).decode(bytes), file), options);
  }
  if (extension !== '.xlsx' && extension !== '.docx') {
    throw errorOf(cliErrors, 'cli/unknown-document-format', { file, known: KNOWN });
  }
  const bytes = await bytesIn(file);
  // Refuses what is no office document, or unpacks to more than one can be.
  await openPackage(file, bytes);
  const document = await documents[extension](bytes).catch(() => {
    // What the parsers say of a broken file may repeat what stands in it.
    throw errorOf(cliErrors, 'cli/unreadable-document', { file });
  });
  return readReport(document, options);
}

/** A page whose elements are nested deeper than any page is cannot be walked. */
function pageIn(html: string, file: string): ReportDocument {
  try {
    return htmlDocument(html);
  } catch (error) {
    if (error instanceof RangeError) throw errorOf(cliErrors, 'cli/unreadable-document', { file });
    throw error;
  }
}

async function bytesIn(file: string): Promise<Buffer> {
  const bytes = await readBytes(file);
  if (bytes.length > MOST_BYTES) throw errorOf(cliErrors, 'cli/unreadable-file', { file, reason: 'EFBIG' });
  return bytes;
}
