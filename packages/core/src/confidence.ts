/**
 * How a legal fact is known (可信度). It travels with the fact, and is never blurred.
 *
 * - `primary`: read in the text of the instrument itself
 * - `secondary`: read in a notice, a report or a copy, not in the issuing body's own text
 * - `recalled`: from memory, found in no source; not to be relied on unchecked
 * - `inferred`: our reading of a text; no source states it
 */
export type Confidence = 'primary' | 'secondary' | 'recalled' | 'inferred';
