/**
 * A place in the law (引用): which instrument, which version of it, which article (条), paragraph (款) and item (项).
 * Plain data; `@zwgk/law` formats it, parses it and says whether it was in force on a date.
 */
export interface Citation {
  /** Id of the instrument in the registry of `@zwgk/law`, for instance `disclosure-regulation`. */
  readonly instrument: string;
  /** Version of the instrument, named for the year of its text, for instance `2019`. */
  readonly version?: string;
  /** Article number (第…条), from 1. */
  readonly article?: number;
  /** For an inserted article (第…条之一): 1 for 之一, 2 for 之二. */
  readonly inserted?: number;
  /** Paragraph within the article (第…款), from 1. */
  readonly paragraph?: number;
  /** Item within the article or paragraph (第（…）项), from 1. */
  readonly item?: number;
}
