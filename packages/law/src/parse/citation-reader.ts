import type { Instrument } from '../instrument.ts';
import { versionOfYear } from '../version.ts';
import { Context, type Reference } from './context.ts';
import {
  ENDINGS,
  type Ending,
  HAS_ITS_OWN_ARTICLES,
  isNameOfLaw,
  isTitleOfLaw,
  mayBeginAt,
  runBefore,
} from './law-words.ts';
import { normalText, skipSpace } from './normal-text.ts';
import { type PlaceInText, type Places, readPlaces } from './place-reader.ts';
import { findTitle, type Named, titleBefore } from './registered-names.ts';
import { type Notes, readNotes, readNumber, readTitle } from './title-reader.ts';

/** A place of the law that a text names: what it refers to, and where it stands. */
export interface Mention {
  readonly reference: Reference;
  readonly start: number;
  readonly end: number;
  readonly place?: PlaceInText;
}

/** A name before an article, and where it begins. */
interface NameInText {
  readonly reference: Reference;
  readonly start: number;
}

/** Where something of a citation may stand. */
const TOKENS = /[《〈第]|[〔（](?=\s?\d{4})|国务院(?=[令第])|GB|条例|细则|规定|解释|规则|法/g;

/** What may stand between two places of one enumeration. */
const BETWEEN = /^[\s、，；,;和与及或以者并]{0,8}$/;
const LONGEST_BETWEEN = 8;
const LONGEST_NOTE = 80;

/** Reads a text from left to right and yields what it cites. Every step looks only a fixed distance around its token. */
export class CitationReader {
  readonly #text: string;
  readonly #context = new Context();

  constructor(text: string) {
    this.#text = normalText(text);
  }

  *mentions(): Generator<Mention> {
    let at = 0;
    for (;;) {
      TOKENS.lastIndex = at;
      const token = TOKENS.exec(this.#text);
      if (token === null) return;
      const mentions: Mention[] = [];
      at = Math.max(this.#step(token[0], token.index, mentions), token.index + 1);
      yield* mentions;
    }
  }

  /** Reads what stands at a token; returns where to go on. */
  #step(token: string, at: number, found: Mention[]): number {
    switch (token) {
      case '《':
      case '〈':
        return this.#title(at, found);
      case '第':
        return this.#place(at, found);
      case '〔':
      case '（':
      case '国务院':
      case 'GB':
        return this.#number(at, found);
      default:
        return this.#passing(at, at + token.length);
    }
  }

  /** 《…》, with its notes and what follows it. */
  #title(at: number, found: Mention[]): number {
    const title = readTitle(this.#text, at);
    if (title === undefined) return at + 1;
    const notes = readNotes(this.#text, title.end);
    const ending = ENDINGS.find((word) => title.inner === word || title.inner === `本${word}`);
    if (ending !== undefined) {
      const reference = this.#context.byAlias(ending) ??
        this.#context.byEnding(ending) ?? { unknownTitle: title.inner };
      return this.#places(reference, at, notes.end, found) ?? notes.end;
    }
    const reference = this.#context.byAlias(title.inner) ?? this.#titled(title.inner, notes);
    const isKnown = !('unknownTitle' in reference);
    // A single mark is a less-than sign as often as not.
    if (!isKnown && this.#text[at] === '〈') return at + 1;
    const isLaw = isKnown || isTitleOfLaw(title.inner);
    if (isLaw) this.#context.name(reference, title.inner, notes.alias);
    const next = this.#places(reference, at, notes.end, found);
    if (next !== undefined) {
      this.#context.name(reference, title.inner, notes.alias);
      return next;
    }
    if (isLaw) this.#cite(found, { reference, start: at, end: notes.end });
    return notes.end;
  }

  /** The instrument of a title: by its name, or by the number behind it. A year at the end of the title is a note. */
  #titled(inner: string, notes: Notes): Reference {
    const dated = /^(.+)（(\d{4})年?(?:修订|修正|版|文本)?(?:本|版)?）$/.exec(inner);
    const named = findTitle(inner) ?? (dated === null ? undefined : findTitle(dated[1] ?? '')) ?? notes.number;
    return named === undefined ? { unknownTitle: inner } : versioned(named, notes, dated?.[2]);
  }

  /** A document number in running text. */
  #number(at: number, found: Mention[]): number {
    const number = readNumber(this.#text, at);
    if (number === undefined || !mayBeginAt(this.#text, number.start)) return at + 1;
    const notes = readNotes(this.#text, number.end);
    const reference = versioned(number.named, notes);
    this.#context.name(reference, number.named.instrument.title.zh, notes.alias);
    const next = this.#places(reference, number.start, notes.end, found);
    if (next === undefined) this.#cite(found, { reference, start: number.start, end: notes.end });
    return next ?? notes.end;
  }

  /** The places that follow a name. `undefined` when no article does. */
  #places(reference: Reference, start: number, end: number, found: Mention[]): number | undefined {
    const at = skipSpace(this.#text, this.#text[end] === '的' || this.#text[end] === '中' ? end + 1 : end);
    const places = this.#text[at] === '第' ? readPlaces(this.#text, at) : undefined;
    if (places?.places[0]?.article === undefined) return undefined;
    this.#citeAll(found, reference, start, places);
    return places.end;
  }

  /** 第…条 (or 第…款, 第…项) in running text: whose it is, the words before it say. */
  #place(at: number, found: Mention[]): number {
    const places = readPlaces(this.#text, at);
    const [first] = places?.places ?? [];
    if (places === undefined || first === undefined) return at + 1;
    if (first.article === undefined) this.#finerPlace(at, places, found);
    else {
      const name = this.#nameBefore(at);
      if (name !== undefined) this.#citeAll(found, name.reference, name.start, places);
    }
    return places.end;
  }

  /** 第…款 or 第…项 without an article: of the article cited last, when it goes on enumerating or says 同条. */
  #finerPlace(at: number, { places }: Places, found: Mention[]): void {
    const { last } = this.#context;
    const isSame = /[同该]条$/.test(this.#text.slice(Math.max(0, at - 2), at));
    if (last === undefined || !(isSame || this.#goesOn(at))) return;
    const { article, inserted, paragraph } = last.place;
    if (article === undefined) return;
    const head = { article, ...(inserted !== undefined && { inserted }) };
    for (const [index, place] of places.entries()) {
      const outer = place.paragraph === undefined && paragraph !== undefined && !isSame ? { paragraph } : {};
      const start = isSame && index === 0 ? at - 2 : place.start;
      const whole = { ...head, ...outer, ...place };
      this.#cite(found, { reference: last.reference, start, end: place.end, place: whole });
    }
  }

  #goesOn(at: number): boolean {
    const { end } = this.#context;
    return end > 0 && at - end <= LONGEST_BETWEEN && BETWEEN.test(this.#text.slice(end, at));
  }

  /** The instrument that an article in running text belongs to; `undefined` when it is nobody's, or the document's own. */
  #nameBefore(at: number): NameInText | undefined {
    const { current, last } = this.#context;
    if (last !== undefined && this.#goesOn(at)) return { reference: last.reference, start: at };
    const end = this.#text[at - 1] === ' ' ? at - 1 : at;
    const pronoun = /([本该同此]|上述|前述)(条例|办法|规定|解释|细则|法)$/.exec(
      this.#text.slice(Math.max(0, end - 4), end),
    );
    if (pronoun !== null) return this.#meant(pronoun[1] ?? '', pronoun[2] as Ending, end - pronoun[0].length);
    const name = this.#titleBefore(end);
    if (name !== undefined) return name;
    const line = this.#text.slice(Math.max(0, at - 8), at);
    const isOwnHeading = /(?:^|[\n\r])[ \t\u3000#*]*$/.test(at > 8 ? line : `\n${line}`);
    if (isOwnHeading) this.#context.forget();
    const isKnown = current !== undefined && !('unknownTitle' in current);
    return isOwnHeading || !isKnown || HAS_ITS_OWN_ARTICLES.test(line) ? undefined : { reference: current, start: at };
  }

  #meant(pronoun: string, ending: Ending, start: number): NameInText | undefined {
    if (pronoun === '本' && ending !== '条例') {
      this.#context.forget();
      return undefined;
    }
    const reference = this.#context.byEnding(ending);
    return reference && { reference, start };
  }

  /** The title without marks that ends at `end`, known or not, and perhaps with notes behind it. */
  #titleBefore(end: number): NameInText | undefined {
    const open =
      this.#text[end - 1] === '）' ? this.#text.slice(Math.max(0, end - LONGEST_NOTE), end).lastIndexOf('（') : -1;
    const titleEnd = open < 0 ? end : Math.max(0, end - LONGEST_NOTE) + open;
    const notes = readNotes(this.#text, titleEnd);
    if (notes.end < end) return undefined;
    const alias = this.#context.aliasBefore(this.#text, titleEnd);
    if (alias !== undefined && mayBeginAt(this.#text, alias.start)) return alias;
    const named = titleBefore(this.#text, titleEnd);
    const country = '中华人民共和国';
    const isOfCountry = named !== undefined && this.#text.startsWith(country, named.start - country.length);
    const start = named === undefined ? titleEnd : named.start - (isOfCountry ? country.length : 0);
    if (named !== undefined && mayBeginAt(this.#text, start)) {
      const reference = versioned(named, notes);
      this.#context.name(reference, this.#text.slice(start, titleEnd), notes.alias);
      return { reference, start };
    }
    return this.#shortOrUnknown(titleEnd, notes);
  }

  /** A bare 条例, or a title that the registry does not have. */
  #shortOrUnknown(end: number, notes: Notes): NameInText | undefined {
    const bare = end - '条例'.length;
    if (this.#text.startsWith('条例', bare) && mayBeginAt(this.#text, bare)) {
      const meant = this.#context.byEnding('条例');
      if (meant === undefined) return undefined;
      return { reference: 'unknownTitle' in meant ? meant : versioned(meant, notes), start: bare };
    }
    const start = runBefore(this.#text, end);
    const title = this.#text.slice(start, end);
    const isLaw = title.endsWith('法') && !title.endsWith('办法') ? isNameOfLaw(this.#text, end) : isTitleOfLaw(title);
    if (!isLaw || title.length < 3) return undefined;
    const reference = { unknownTitle: title };
    this.#context.name(reference, title);
    return { reference, start };
  }

  /** A law named in passing, without marks and article. It is no citation, but what follows may go on from it. */
  #passing(at: number, end: number): number {
    const next = skipSpace(this.#text, end);
    if (this.#text[next] === '第' || this.#text[next] === '（') return end;
    const named = titleBefore(this.#text, end);
    if (named !== undefined && mayBeginAt(this.#text, named.start)) {
      this.#context.name(named, this.#text.slice(named.start, end));
    } else if (
      this.#text[at] === '法'
        ? isNameOfLaw(this.#text, end)
        : this.#text.startsWith('条例', at) && !mayBeginAt(this.#text, at)
    ) {
      this.#context.current = { unknownTitle: this.#text.slice(runBefore(this.#text, end), end) };
    }
    return end;
  }

  #citeAll(found: Mention[], reference: Reference, start: number, { places }: Places): void {
    const [first] = places;
    for (const place of places) {
      const isFirst = place.start === first?.start;
      this.#cite(found, { reference, start: isFirst ? start : place.start, end: place.end, place });
    }
  }

  #cite(found: Mention[], mention: Mention): void {
    found.push(mention);
    this.#context.current = mention.reference;
    this.#context.end = mention.end;
    if (mention.place !== undefined) this.#context.last = { place: mention.place, reference: mention.reference };
  }
}

/** A name with the version that its notes choose. */
function versioned({ instrument, version }: Named, notes: Notes, yearInTitle?: string): Reference {
  const numbered = notes.number?.instrument === instrument ? notes.number.version : undefined;
  const year = notes.year ?? yearInTitle;
  const chosen = numbered ?? (year === undefined ? version : versionOfYear(instrument, year));
  return chosen === undefined ? unversioned(instrument, year) : { instrument, version: chosen };
}

const unversioned = (instrument: Instrument, year: string | undefined): Reference =>
  year === undefined ? { instrument } : { instrument, unknownVersion: year };
