/** Words written one after the other with blanks and line breaks between them, so that a list stays readable. */
export const listed = (words: string): readonly string[] => words.trim().split(/\s+/);
