import { addDays, type Bilingual, type Confidence, type PlainDate, parsePlainDate } from '@zwgk/core';

/** What an instrument is in the order of laws (效力层级). */
export type InstrumentKind =
  /** 法律 */
  | 'law'
  /** 行政法规 */
  | 'administrative-regulation'
  /** 党内法规, also those issued by Party and government together */
  | 'party-regulation'
  /** 部门规章 */
  | 'departmental-rule'
  /** 司法解释 */
  | 'judicial-interpretation'
  /** 规范性文件: notices, opinions and letters of the State Council's General Office and of departments */
  | 'normative-document'
  /** 国家标准 */
  | 'standard';

/** Where a text or a date was read: a collection of laws, or a page, read once. */
export interface Source {
  readonly title: string;
  /** The day of the state read. An instrument shown as in force there may have changed since. */
  readonly asOf?: PlainDate;
}

/** A fact of a version that can be known less surely than the others. */
export type VersionFact = 'title' | 'number' | 'promulgatedOn' | 'from' | 'to' | 'articles';

/** A version of an instrument, by the ids of both. */
export interface VersionRef {
  readonly instrument: string;
  readonly version: string;
}

/** One text of an instrument (文本): between two amendments. A date or number that is not known is absent. */
export interface InstrumentVersion {
  /** Named for the year of the text: `2019`. */
  readonly version: string;
  /** The title, when this text bore another one than the instrument has. */
  readonly title?: Bilingual;
  /** Document number (文号): `国务院令第711号`, `国办发〔2019〕54号`. */
  readonly number?: string;
  readonly promulgatedOn?: PlainDate;
  /** First day in force (施行日期). */
  readonly from?: PlainDate;
  /** Last day in force, inclusive. Absent while it still is, and when the day is not known. */
  readonly to?: PlainDate;
  /** The version that took its place, or `repealed` when nothing did. Absent while it is in force. */
  readonly endedBy?: VersionRef | 'repealed';
  /** Number of articles (条), inserted ones not counted. */
  readonly articles?: number;
  readonly source: Source;
  /** How the facts are known that are not `primary`. */
  readonly confidence: Readonly<Partial<Record<VersionFact, Confidence>>>;
}

/** A legal document that can be cited (法律文件). */
export interface Instrument<Id extends string = string> {
  readonly id: Id;
  readonly kind: InstrumentKind;
  /** The official title, and ours in English. */
  readonly title: Bilingual;
  /** Chinese names used in citing, the commonest first; the title without 中华人民共和国 is always understood. */
  readonly shortTitles: readonly string[];
  /** Oldest first. */
  readonly versions: readonly InstrumentVersion[];
  /** Whether there are texts before the first of `versions` that the registry does not hold. */
  readonly hasEarlierTexts: boolean;
}

/** A version as the data files write it. */
export interface VersionData extends Omit<InstrumentVersion, 'promulgatedOn' | 'from' | 'to' | 'confidence'> {
  readonly promulgatedOn?: string;
  readonly from?: string;
  readonly to?: string;
  /** `all` speaks of every fact given that is not named itself. Absent: everything is `primary`. */
  readonly confidence?: Readonly<Partial<Record<VersionFact | 'all', Confidence>>>;
}

/** An instrument as the data files write it. */
export interface InstrumentData<Id extends string> extends Pick<Instrument<Id>, 'id' | 'kind' | 'title'> {
  readonly shortTitles?: readonly string[];
  readonly hasEarlierTexts?: boolean;
  readonly versions: readonly VersionData[];
}

/**
 * Makes an instrument from its data. A version that says nothing of its end is ended by the next one, on the day before
 * that comes into force.
 */
export function instrument<const Id extends string>(data: InstrumentData<Id>): Instrument<Id> {
  const { id, kind, title, shortTitles = [], hasEarlierTexts = false } = data;
  const versions = data.versions.map((version, index) => {
    const next = data.versions[index + 1];
    return versionOf(next === undefined || version.endedBy !== undefined ? version : endedBy(version, id, next));
  });
  return { id, kind, title, shortTitles, versions, hasEarlierTexts };
}

/** The end is known just as well as the beginning of the next version. */
function endedBy(version: VersionData, instrument: string, next: VersionData): VersionData {
  const ended = { ...version, endedBy: { instrument, version: next.version } };
  if (next.from === undefined) return ended;
  const known = next.confidence?.from ?? next.confidence?.all ?? 'primary';
  return { ...ended, to: addDays(next.from, -1), confidence: { ...version.confidence, to: known } };
}

function versionOf({ promulgatedOn, from, to, confidence = {}, ...rest }: VersionData): InstrumentVersion {
  const dates = {
    ...(promulgatedOn !== undefined && { promulgatedOn: parsePlainDate(promulgatedOn) }),
    ...(from !== undefined && { from: parsePlainDate(from) }),
    ...(to !== undefined && { to: parsePlainDate(to) }),
  };
  const given: Partial<Record<VersionFact, unknown>> = { ...rest, ...dates };
  const known: Partial<Record<VersionFact, Confidence>> = {};
  for (const fact of VERSION_FACTS) {
    const confidenceOfFact = confidence[fact] ?? confidence.all ?? 'primary';
    const isGiven = fact === 'title' || given[fact] !== undefined;
    if (isGiven && confidenceOfFact !== 'primary') known[fact] = confidenceOfFact;
  }
  return { ...rest, ...dates, confidence: known };
}

const VERSION_FACTS: readonly VersionFact[] = ['title', 'number', 'promulgatedOn', 'from', 'to', 'articles'];
