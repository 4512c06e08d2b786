import type { Bilingual } from '../bilingual.ts';
import type { Citation } from '../citation/citation.ts';
import type { Confidence } from '../confidence.ts';
import type { PlainDate } from '../plain-date/plain-date.ts';

/** What took the place of a concept (承接的概念): a renamed office, a merged area, the same item of a later text. */
export interface ConceptSuccessor {
  /** Id of its scheme, where that is another one. */
  readonly scheme?: string;
  readonly id: string;
  /** First day on which it stands in the other's place. */
  readonly from: PlainDate;
  /** How the succession itself is known; absent when a text states it. */
  readonly confidence?: Confidence;
}

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
  /** What one has to know to tell it from its neighbours (说明). */
  readonly note?: Bilingual;
  /** What took its place; several where it was divided. */
  readonly successors?: readonly ConceptSuccessor[];
}

/** A list of concepts with a name (概念表): plain data. */
export interface ConceptSchemeData {
  readonly id: string;
  readonly title: Bilingual;
  /** Where the list was read. */
  readonly source?: Bilingual;
  readonly concepts: readonly Concept[];
}
