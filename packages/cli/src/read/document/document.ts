import type { RedactedText, TextFormat } from '@zwgk/confidentiality';
import type { Finding } from '@zwgk/core';

/** The formats that documents are read from. */
export const documentFormats = ['text', 'markdown', 'html', 'docx', 'xlsx', 'pdf'] as const;

export type DocumentFormat = (typeof documentFormats)[number];

/** A document as a scan reads it (文档): its text, and what in it could not be read. */
export interface ScannedDocument {
  readonly file: string;
  readonly format: DocumentFormat;
  readonly text: string;
  /** How the text is written, for the scanner. */
  readonly textFormat: TextFormat;
  /** Where an offset of the text stands in the document: a line, a paragraph, a cell, a page. */
  readonly placeOf: (offset: number) => string;
  /** What was not assessed. Nothing here says that a document is clean. */
  readonly findings: readonly Finding[];
  /** The document with the redacted text in place of its own; absent where the format cannot be written. */
  readonly write?: (redacted: RedactedText) => RewrittenDocument;
}

/** A document that was written again. */
export interface RewrittenDocument {
  readonly content: Uint8Array | string;
  /** Parts that still hold a value that was taken out elsewhere, and cannot be rewritten: the document must not be used. */
  readonly leaks: readonly string[];
}
