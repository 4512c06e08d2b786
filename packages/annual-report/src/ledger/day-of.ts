import {
  type Instant,
  isPlainDate,
  isZwgkError,
  type Path,
  type PlainDate,
  type PlainDateLike,
  parsePlainDate,
  plainDateOfInstant,
} from '@zwgk/core';

/**
 * The civil date of China that a day of the ledger is (日期): a date as it stands, or that of a moment.
 *
 * @throws ZwgkError the errors of a date and of an instant, placed
 */
export function dayOf(value: PlainDateLike | Instant | undefined, ...path: Path): PlainDate {
  if (isPlainDate(value)) return value;
  const isMoment =
    value instanceof Date || typeof value === 'number' || (typeof value === 'string' && value.length > 10);
  try {
    return isMoment ? plainDateOfInstant(value) : parsePlainDate(value);
  } catch (error) {
    throw isZwgkError(error) ? error.at(path) : error;
  }
}
