/**
 * Characters that print nothing (不可见字符): zero-width spaces and joiners, byte-order and direction marks, soft
 * hyphens, control characters. Spaces, tabs and line breaks are not among them.
 */
export const INVISIBLE: RegExp = /(?![\t-\r])[\p{Cc}\p{Cf}]/gu;

/** HTML entities that an export left in a plain text (`&ldquo;`, `&#8203;`). */
export const HTML_ENTITY: RegExp = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** What most texts are made of: printed Latin letters, Chinese characters and punctuation, full-width forms. All is visible. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2027\u2030-\u205e\u2070-\u9fff\uff01-\uffee]*$/;

/** Whether a text may hold invisible characters; told at once for most. */
export const mayHoldInvisible = (text: string): boolean => !PLAIN.test(text);
