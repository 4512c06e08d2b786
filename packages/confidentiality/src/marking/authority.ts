import { type Citation, onDate, type PlainDateLike } from '@zwgk/core';
import { classificationAuthorities, type OrganRank } from './rules/authority.ts';
import { compareSecrecyLevels, type SecrecyLevel } from './secrecy-level.ts';

/** The levels that an organ may give on a date, and where the law says so. */
export interface ClassificationAuthority {
  readonly levels: readonly SecrecyLevel[];
  readonly basis: readonly Citation[];
}

/**
 * The levels that an organ may give (定密权限): of its own right by its rank, and up to the level of an authorisation
 * (定密授权) where it has one. `undefined` for days before 2010-10-01, whose rules are not held here. Derived classification
 * (派生定密) is not bound by it.
 *
 * @param rank level of the organ in the state; autonomous prefectures (自治州) count as `prefecture`
 * @param authorised the highest level of an authorisation given to the organ
 * @throws ZwgkError `core/invalid-date`, `core/date-out-of-range`
 * @source 《保守国家秘密法》(2024) art. 17(2); 《国家秘密定密管理规定》(2025) arts 11, 13
 * @example
 * ```ts
 * import { classificationAuthority } from '@zwgk/confidentiality';
 * classificationAuthority('prefecture', '2026-01-01')?.levels; // => ['secret', 'confidential']
 * classificationAuthority('county', '2026-01-01')?.levels; // => []
 * classificationAuthority('county', '2026-01-01', 'confidential')?.levels; // => ['confidential']
 * ```
 */
export function classificationAuthority(
  rank: OrganRank,
  on: PlainDateLike,
  authorised?: SecrecyLevel,
): ClassificationAuthority | undefined {
  const rule = onDate(classificationAuthorities, on);
  if (rule === undefined) return undefined;
  const own = rule.value.value[rank];
  const all = rule.value.value.central;
  const levels = all.filter(
    (level) => own.includes(level) || (authorised !== undefined && compareSecrecyLevels(level, authorised) <= 0),
  );
  return { levels, basis: rule.basis };
}
