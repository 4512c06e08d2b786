const SEPARATORS = /[\s\-–—_.·•/()（）]/g;
const LONGEST = 60;

/**
 * How the id of a person, a detection or an attachment is shown (标识的显示). Callers give opaque ids; an id that looks like
 * an identity number, a telephone number or a card number is masked all the same, and a long one is cut.
 */
export function shownId(id: string): string {
  const bare = id.normalize('NFKC').replace(SEPARATORS, '');
  const masked = looksLikeNumber(bare) ? '*'.repeat(bare.length) : maskRuns(id);
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST)}…` : masked;
}

/** Whether an id looks like a number of a person: nine digits or more, and hardly anything else. */
export const looksLikeNumber = (id: string): boolean =>
  /^\+?\p{L}{0,2}\d{8,}[\dXx]$/u.test(id.normalize('NFKC').replace(SEPARATORS, ''));

/** Runs of digits within other text, also full-width ones. */
const maskRuns = (id: string): string => id.replace(/\p{Nd}{9,}/gu, (digits) => '*'.repeat([...digits].length));
