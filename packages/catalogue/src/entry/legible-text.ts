/**
 * Characters that print nothing (不可见字符): zero-width spaces and joiners, byte-order and direction marks, soft
 * hyphens, control characters. Spaces, tabs and line breaks are not among them.
 */
export const INVISIBLE: RegExp = /(?![\t-\r])[\p{Cc}\p{Cf}]/gu;

/** HTML entities that an export left in a plain text (`&ldquo;`, `&#8203;`). */
export const HTML_ENTITY: RegExp = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** Whether a text holds more than spaces; told by its first character for most. */
export const isWritten = (text: string): boolean => isPrintedBeyondSpace(text.charCodeAt(0)) || /\S/.test(text);

/** A printed Latin character, or a Chinese one. */
const isPrintedBeyondSpace = (code: number): boolean =>
  (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);

/**
 * Whether a text may hold invisible characters; told at once for most, which are made of printed Latin letters, Chinese
 * characters and punctuation, and full-width forms.
 */
export function mayHoldInvisible(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isPrinted(text.charCodeAt(at))) return true;
  return false;
}

const isPrinted = (code: number): boolean =>
  code >= 0x2070
    ? code <= 0x9fff || (code >= 0xff01 && code <= 0xffee)
    : (code >= 0x20 && code <= 0x7e) ||
      (code >= 0xa1 && code <= 0xff && code !== 0xad) ||
      (code >= 0x2010 && code <= 0x205e && (code <= 0x2027 || code >= 0x2030));
