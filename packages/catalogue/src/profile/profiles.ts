import { errorOf, type PlainDateLike, parsePlainDate, quoteCode } from '@zwgk/core';
import type { CatalogueItem } from '../item/catalogue-item.ts';
import { type BodyKind, bodyKindIds, type InstitutionSector, institutionSectorIds } from '../item/item-values.ts';
import { profileErrors } from './errors.ts';
import { holdsOn } from './holds-on.ts';
import type { NationalProfile } from './national-profile.ts';
import type { Profile } from './profile.ts';
import { countyDepartment } from './profiles/county-department.ts';
import { countyGovernment } from './profiles/county-government.ts';
import { municipalDepartment } from './profiles/municipal-department.ts';
import { municipalGovernment } from './profiles/municipal-government.ts';
import { publicInstitution } from './profiles/public-institution.ts';
import { township } from './profiles/township.ts';

/** The national catalogues of the six body kinds (六类目录规范), with the items of every text of the Regulation. */
export const profiles: readonly NationalProfile[] = [
  municipalGovernment,
  municipalDepartment,
  countyGovernment,
  countyDepartment,
  township,
  publicInstitution,
];

const REGULATION_FROM = /* @__PURE__ */ parsePlainDate('2008-05-01');

/** What to ask a profile for. */
export interface ProfileOptions {
  /** The day whose law it shows, `YYYY-MM-DD`; the last text unless given. */
  readonly on?: PlainDateLike;
  /** Of a public institution: what of its sector is meant. All sectors unless given. */
  readonly sector?: InstitutionSector | (string & {});
}

/**
 * The national catalogue of a kind of body, as it stood on a day (某日的目录规范): what it has to disclose proactively, what
 * it discloses on request, and what the law exempts, each with its citation.
 *
 * @throws ZwgkError `catalogue/unknown-body-kind`, `catalogue/unknown-sector`, `catalogue/sector-without-institution`,
 *   `catalogue/no-profile-yet` before 1 May 2008, the errors of a date
 * @source 《政府信息公开条例》(2007) arts 10–14, 19, 31, 37, (2019) arts 12–16, 20, 21, 27, 49, 55
 * @example
 * ```ts
 * import { profile } from '@zwgk/catalogue';
 * const county = profile('county-department', { on: '2026-03-02' });
 * county.items.find(({ id }) => id === 'statutory.budgets.department')?.basis;
 * // => [
 * //   { instrument: 'disclosure-regulation', version: '2019', article: 20, item: 7 },
 * //   { instrument: 'budget-law', version: '2018', article: 14, paragraph: 2 },
 * // ]
 * const buses = profile('public-institution', { sector: 'public-transport' });
 * buses.items[0]?.matter.level2?.zh; // => '公共交通'
 * ```
 */
export function profile(kind: BodyKind | (string & {}), { on, sector }: ProfileOptions = {}): Profile {
  const national = profiles.find(({ bodyKind }) => bodyKind === kind);
  if (national === undefined) {
    const params = { value: quoteCode(kind), known: bodyKindIds };
    throw errorOf(profileErrors, 'catalogue/unknown-body-kind', params, ['bodyKind']);
  }
  const { bodyKind, title, items } = national;
  const ofSector = sector === undefined ? undefined : sectorOf(sector, bodyKind);
  const day = on === undefined ? undefined : parsePlainDate(on);
  if (day !== undefined && day < REGULATION_FROM) {
    throw errorOf(profileErrors, 'catalogue/no-profile-yet', { on: day, from: REGULATION_FROM }, ['on']);
  }
  return {
    id: bodyKind,
    title,
    bodyKind,
    ...(ofSector !== undefined && { sector: ofSector }),
    ...(day !== undefined && { on: day }),
    items: items.filter(
      (item) =>
        (day === undefined ? item.to === undefined : holdsOn(item, day)) &&
        (ofSector === undefined || isOfSector(item, ofSector)),
    ),
    overlays: [],
  };
}

function sectorOf(sector: string, bodyKind: BodyKind): InstitutionSector {
  if (bodyKind !== 'public-institution') {
    throw errorOf(profileErrors, 'catalogue/sector-without-institution', { bodyKind }, ['sector']);
  }
  const known = institutionSectorIds.find((id) => id === sector);
  if (known !== undefined) return known;
  const params = { value: quoteCode(sector), known: institutionSectorIds };
  throw errorOf(profileErrors, 'catalogue/unknown-sector', params, ['sector']);
}

const isOfSector = ({ concepts = [] }: CatalogueItem, sector: InstitutionSector): boolean =>
  concepts.some(({ scheme, id }) => scheme === 'institution-sectors' && id === sector);
