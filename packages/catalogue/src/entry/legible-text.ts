/**
 * Characters that print nothing (不可见字符): zero-width spaces and joiners, byte-order and direction marks, soft
 * hyphens, control characters. Spaces, tabs and line breaks are not among them.
 */
export const INVISIBLE: RegExp = /(?![\t-\r])[\p{Cc}\p{Cf}]/gu;

/** HTML entities that an export left in a plain text (`&ldquo;`, `&#8203;`). */
export const HTML_ENTITY: RegExp = /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/gi;
