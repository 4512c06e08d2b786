import type { EntryField } from '../../entry/entry.ts';
import { resolveHeader } from '../headers.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { RecognisedKind } from './recognisers.ts';
import { orderOfDates, shareOfTitlesBegun } from './tell-apart.ts';

/**
 * Why a column was taken for a field: its header says so; its values look so; its dates lie before, or after, those of
 * another column; it is the only column of dates, which may be either; titles begin, or do not begin, with its bodies.
 */
export type SuggestionReason = 'header' | 'values' | 'order-of-dates' | 'only-dates' | 'bodies-in-titles';

/** A column taken for a field. */
export interface Assignment {
  readonly field: EntryField;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly because: SuggestionReason;
}

/** Columns that are taken for fields, by key. No field is taken twice. */
type Assignments = Map<string, Assignment>;

const isField = (kind: RecognisedKind): kind is Exclude<RecognisedKind, 'date' | 'body'> =>
  kind !== 'date' && kind !== 'body';

/** Takes columns for fields, the surest first: by header, by values, then dates and bodies by one another. */
export function assignColumns(profiles: readonly ColumnProfile[]): ReadonlyMap<string, Assignment> {
  const assigned: Assignments = new Map();
  const take = ({ key }: ColumnProfile, field: EntryField, confidence: number, because: SuggestionReason): void => {
    const isTaken = [...assigned.values()].some((known) => known.field === field);
    if (!isTaken && !assigned.has(key)) assigned.set(key, { field, confidence, because });
  };

  for (const profile of profiles) {
    const header = resolveHeader(profile.key);
    if (header !== undefined && header.uncertain === undefined) take(profile, header.field, 1, 'header');
  }
  const isFree = ({ key }: ColumnProfile) => !assigned.has(key);
  const scored = profiles
    .filter(isFree)
    .flatMap((profile) => profile.candidates.map(({ kind, score }, rank) => ({ profile, kind, score, rank })))
    .filter(({ rank }) => rank < 2)
    .sort((one, other) => one.rank - other.rank || scoreOf(other) - scoreOf(one));
  for (const { profile, kind, score, rank } of scored) {
    const first = profile.candidates[0]?.kind;
    if (isField(kind) && (rank === 0 || (first !== 'date' && first !== 'body'))) take(profile, kind, score, 'values');
  }
  assignDates(
    profiles.filter((profile) => isFree(profile) && profile.candidates[0]?.kind === 'date'),
    take,
  );
  const titles = profiles.find(({ key }) => assigned.get(key)?.field === 'title');
  assignBodies(
    profiles.filter((profile) => isFree(profile) && profile.candidates[0]?.kind === 'body'),
    titles,
    take,
  );
  return assigned;
}

/** A title seldom stands twice, and a column that is seldom filled is seldom the one that is meant. */
const scoreOf = ({
  profile: { filled, values, distinct },
  kind,
  score,
}: {
  profile: ColumnProfile;
  kind: string;
  score: number;
}) => (score * filled * (kind === 'title' ? distinct / Math.max(filled, 1) : 1)) / Math.max(values.length, 1);

type Take = (profile: ColumnProfile, field: EntryField, confidence: number, because: SuggestionReason) => void;

/** Of every two columns of dates those that lie most surely in one order; where none do, the first two as they stand. */
function assignDates(columns: readonly ColumnProfile[], take: Take): void {
  const [only, ...others] = columns;
  if (only === undefined) return;
  if (others.length === 0) return void take(only, 'publishedOn', 0.5, 'only-dates');
  const [best] = columns
    .flatMap((created) => columns.map((published) => ({ created, published })))
    .filter(({ created, published }) => created !== published)
    .map((pair) => ({ ...pair, order: orderOfDates(pair.created, pair.published) }))
    .sort((one, other) => other.order.apart * other.order.certainty - one.order.apart * one.order.certainty);
  if (best === undefined) return;
  const confidence = 0.55 + 0.4 * best.order.certainty;
  take(best.created, 'createdOn', confidence, 'order-of-dates');
  take(best.published, 'publishedOn', confidence, 'order-of-dates');
}

function assignBodies(columns: readonly ColumnProfile[], titles: ColumnProfile | undefined, take: Take): void {
  const [first, second] = columns
    .map((column) => ({ column, share: shareOfTitlesBegun(column, titles) }))
    .sort((one, other) => other.share - one.share);
  if (first === undefined) return;
  if (second === undefined) {
    take(first.column, 'publisher', 0.6, 'values');
  } else {
    const confidence = 0.5 + 0.4 * (first.share - second.share);
    take(first.column, 'issuingBody', confidence, 'bodies-in-titles');
    take(second.column, 'publisher', confidence, 'bodies-in-titles');
  }
}
