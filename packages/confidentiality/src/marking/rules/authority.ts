import type { Dated } from '@zwgk/core';
import type { SecrecyLevel } from '../secrecy-level.ts';
import { type Cited, dated, law2010, law2024, rule2025 } from './cited.ts';

/** The level of an organ in the state (机关层级): central, provincial, of a city with districts, county, township. */
export type OrganRank = 'central' | 'provincial' | 'prefecture' | 'county' | 'township';

/** The levels that an organ of a rank may give of its own right. */
export type LevelsByRank = Readonly<Record<OrganRank, readonly SecrecyLevel[]>>;

const levels: LevelsByRank = {
  central: ['top-secret', 'secret', 'confidential'],
  provincial: ['top-secret', 'secret', 'confidential'],
  prefecture: ['secret', 'confidential'],
  county: [],
  township: [],
};

/**
 * Who may classify at which level (定密权限). Organs below the city with districts need an authorisation (定密授权). Until
 * 2024 the text named the organs of autonomous prefectures (自治州) besides those of cities with districts.
 *
 * @source 《保守国家秘密法》(2010) art. 13(2), (2024) art. 17(2); 《国家秘密定密管理规定》(2025) art. 11(1)
 */
export const classificationAuthorities: readonly Dated<Cited<LevelsByRank>>[] = /* @__PURE__ */ (() => [
  dated('2010-10-01', '2024-04-30', [law2010(13, 2)], levels),
  dated('2024-05-01', '2025-04-30', [law2024(17, 2)], levels),
  dated('2025-05-01', undefined, [law2024(17, 2), rule2025(11, 1)], levels),
])();
