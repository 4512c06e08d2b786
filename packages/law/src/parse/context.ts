import type { Instrument } from '../instrument.ts';
import { type Ending, endingOf } from './law-words.ts';
import type { PlaceInText } from './place-reader.ts';
import { findTitle } from './registered-names.ts';

/** What a name in a text refers to. */
export type Reference =
  | { readonly instrument: Instrument; readonly version?: string; readonly unknownVersion?: string }
  | { readonly unknownTitle: string };

const LONGEST_ALIAS = 20;

/** What the text has named so far, for the short forms that follow: 条例, 该法, 同条, a bare 第…条. */
export class Context {
  /** The instrument named last. */
  current: Reference | undefined;
  /** The place cited last, and where its citation ends. */
  last: { readonly place: PlaceInText; readonly reference: Reference } | undefined;
  end = 0;
  readonly #byEnding = new Map<Ending, Reference>();
  readonly #aliases = new Map<string, Reference>();

  /** Notes that the text names an instrument by its title, and perhaps says how it will call it. */
  name(reference: Reference, title: string, alias?: string): void {
    this.current = reference;
    const ending = endingOf(title);
    if (ending !== undefined) this.#byEnding.set(ending, reference);
    if (alias !== undefined) this.#aliases.set(alias, reference);
  }

  /** Notes that the text speaks of itself: a bare 第…条 that follows is its own. */
  forget(): void {
    this.current = undefined;
    this.last = undefined;
  }

  /** The instrument that the text calls by a short form of its own. */
  byAlias(alias: string): Reference | undefined {
    return this.#aliases.get(alias);
  }

  /** The longest of the text's own short forms that ends at `end`. */
  aliasBefore(text: string, end: number): { readonly reference: Reference; readonly start: number } | undefined {
    if (this.#aliases.size === 0) return undefined;
    for (let length = Math.min(LONGEST_ALIAS, end); length > 0; length -= 1) {
      const reference = this.#aliases.get(text.slice(end - length, end));
      if (reference !== undefined) return { reference, start: end - length };
    }
    return undefined;
  }

  /**
   * The instrument named last whose title ends in a word. Convention: 条例, where no instrument of that kind has been
   * named, is the disclosure regulation.
   */
  byEnding(ending: Ending): Reference | undefined {
    return this.#byEnding.get(ending) ?? (ending === '条例' ? findTitle('政府信息公开条例') : undefined);
  }
}
