import { encodingOf } from '../encoding.ts';
import type { ScannedDocument } from './document.ts';
import { linePlaces } from './line-place.ts';

/** Plain text, Markdown and HTML (纯文本): the file is its text. It is written in UTF-8, whatever it was read from. */
export function readPlainText(file: string, bytes: Buffer, format: 'text' | 'markdown' | 'html'): ScannedDocument {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return {
    file,
    format,
    text,
    textFormat: format,
    placeOf: linePlaces(file, text),
    findings: [],
    write: (redacted) => ({
      content: format === 'html' ? withUtf8Charset(redacted.text) : redacted.text,
      leaks: [],
    }),
  };
}

/** A page that says in its head how it is encoded has to say what it is encoded in now. */
const CHARSET = /(<meta\b[^<>]{0,200}\bcharset=["']?)[\w-]{1,20}/i;

const withUtf8Charset = (html: string): string => html.replace(CHARSET, '$1utf-8');
