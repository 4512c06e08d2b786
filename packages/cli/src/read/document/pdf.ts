import { createFinding, errorOf, type Finding } from '@zwgk/core';
import { cliErrors } from '../../errors.ts';
import type { ScannedDocument } from './document.ts';
import { documentFindings } from './document-findings.ts';

/**
 * The text layer of a PDF (文字层), page by page. A page without text is not assessed, and a document without any text is not clean but
 * unread. A PDF cannot be written again: what was drawn stays in it.
 */
export async function readPdf(file: string, bytes: Buffer): Promise<ScannedDocument> {
  const pages = await pagesOf(file, bytes);
  const starts: number[] = [];
  let text = '';
  for (const page of pages) {
    starts.push(text.length);
    text += `${page}\n\n`;
  }
  return {
    file,
    format: 'pdf',
    text,
    textFormat: 'text',
    placeOf: (offset) => `${file}#page-${Math.max(1, starts.findLastIndex((start) => start <= offset) + 1)}`,
    findings: unreadPages(pages),
  };
}

async function pagesOf(file: string, bytes: Buffer): Promise<readonly string[]> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      page.cleanup();
    }
    await document.loadingTask.destroy();
    return pages;
  } catch {
    throw errorOf(cliErrors, 'cli/unreadable-document', { file });
  }
}

function unreadPages(pages: readonly string[]): readonly Finding[] {
  const empty = pages.flatMap((page, index) => (page.trim() === '' ? [index + 1] : []));
  if (empty.length === 0) return [];
  return empty.length === pages.length
    ? [createFinding(documentFindings, 'cli/document-not-assessed', { params: { pages: pages.length } })]
    : [createFinding(documentFindings, 'cli/pages-not-assessed', { params: { pages: empty } })];
}
