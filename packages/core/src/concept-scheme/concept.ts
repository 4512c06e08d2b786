import type { Bilingual } from '../bilingual.ts';
import type { Citation } from '../citation/citation.ts';
import type { Confidence } from '../confidence.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';

/** A node of a scheme (概念): a theme, a document kind, a channel. */
export interface Concept {
  /** Stable within its scheme; kebab-case English. */
  readonly id: string;
  /** The official number or letter, where there is one. */
  readonly notation?: string;
  readonly label: Bilingual;
  /** Other labels seen in real records, in Chinese. */
  readonly synonyms?: readonly string[];
  /** Id of the concept that this one is a part of. */
  readonly broader?: string;
  readonly basis?: readonly Citation[];
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** `national`, or the id of the overlay that added it. */
  readonly origin: string;
  /** Absent when the primary text was read. */
  readonly confidence?: Confidence;
}

/** A list of concepts with a name (概念表): plain data. */
export interface ConceptSchemeData {
  readonly id: string;
  readonly title: Bilingual;
  readonly concepts: readonly Concept[];
}
