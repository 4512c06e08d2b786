import { type Calendar, china, createCalendar, holidayAmendments, holidayLaws, holidayNotices } from '@zwgk/calendar';
import type { PlainDate } from '@zwgk/core';

/** The days on which more became known: a notice or an amendment was issued, or the law was changed. */
const changes: readonly string[] = /* @__PURE__ */ [
  ...[...holidayNotices, ...holidayAmendments].map(({ issuedOn }) => issuedOn),
  ...holidayLaws.map(({ promulgatedOn }) => promulgatedOn),
].sort();

/** One calendar for each state of knowledge, of which there are few, whatever dates a batch asks for. */
const calendars = /* @__PURE__ */ new Map<string | undefined, Calendar>();

/** The national calendar as it was known on a day, or as it is known now. */
export function calendarAsKnown(asKnownOn: PlainDate | undefined): Calendar {
  if (asKnownOn === undefined) return china;
  const latest = changes.findLast((change) => change <= asKnownOn);
  const made = calendars.get(latest) ?? createCalendar({ asKnownOn });
  calendars.set(latest, made);
  return made;
}
