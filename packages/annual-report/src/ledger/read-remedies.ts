import type { PlainDate } from '@zwgk/core';
import { type RemedyId, type RemedyResult, remedyIds, remedyResults } from '../report/table-4.ts';
import type { Find } from './case-finding.ts';
import type { Counting } from './counting.ts';
import { dayOf } from './day-of.ts';
import { readable } from './readable.ts';
import type { RemedyCase } from './request-case.ts';

/** A remedy as it was read (行政复议、行政诉讼). */
export interface RemedyReading {
  readonly route: RemedyId;
  readonly filedOn: PlainDate;
  /** `undefined` while it is pending. */
  readonly concluded: { readonly on: PlainDate; readonly result: Exclude<RemedyResult, 'pending'> } | undefined;
}

const routes: ReadonlySet<unknown> = /* @__PURE__ */ new Set(remedyIds);
const resultIds = /* @__PURE__ */ remedyResults.filter((id) => id !== 'pending');
const results: ReadonlySet<unknown> = /* @__PURE__ */ new Set(resultIds);

/** Reads the remedies of a case; those that cannot be counted are findings. */
export function readRemedies(value: unknown, counting: Counting, find: Find): readonly RemedyReading[] {
  if (!Array.isArray(value)) {
    find('annual-report/value-not-known', { known: ['[…]'] }, ['remedies']);
    return [];
  }
  const read = value.flatMap((each: unknown, index) => {
    const placed: Find = (code, params, path) => find(code, params, ['remedies', index, ...path]);
    return readable([], placed, () => readRemedy(each, counting, placed)) ?? [];
  });
  const reconsidered = read.some(({ route }) => route === 'reconsideration');
  if (!reconsidered && read.some(({ route }) => route === 'litigation-after-reconsideration')) {
    find('annual-report/litigation-without-reconsideration', {}, ['remedies']);
  }
  return read;
}

/** @throws ZwgkError the errors of a date, with its place */
function readRemedy(value: unknown, { asOf }: Counting, find: Find): RemedyReading | undefined {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<RemedyCase>;
  const { route, result } = given;
  if (!routes.has(route)) return void find('annual-report/value-not-known', { known: remedyIds }, ['route']);
  if (result !== undefined && !results.has(result)) {
    return void find('annual-report/value-not-known', { known: resultIds }, ['result']);
  }
  if (given.filedOn === undefined) return void find('annual-report/remedy-lacks', { field: 'filedOn' }, ['filedOn']);
  if ((given.concludedOn === undefined) !== (result === undefined)) {
    const field = result === undefined ? 'result' : 'concludedOn';
    return void find('annual-report/remedy-lacks', { field }, [field]);
  }
  const filedOn = dayOf(given.filedOn, 'filedOn');
  const concludedOn = given.concludedOn === undefined ? undefined : dayOf(given.concludedOn, 'concludedOn');
  if (concludedOn !== undefined && concludedOn < filedOn) {
    return void find('annual-report/remedy-concluded-before-filed', { filedOn, concludedOn }, ['concludedOn']);
  }
  const last = concludedOn ?? filedOn;
  if (asOf !== undefined && last > asOf) {
    return void find('annual-report/remedy-in-future', { on: last, asOf }, [concludedOn ? 'concludedOn' : 'filedOn']);
  }
  const concluded = concludedOn === undefined || result === undefined ? undefined : { on: concludedOn, result };
  return { route: route as RemedyId, filedOn, concluded };
}
