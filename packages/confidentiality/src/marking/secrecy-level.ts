import type { Bilingual, Citation } from '@zwgk/core';

/** Classification level of a state secret (密级), as the glossary names it: 绝密, 机密, 秘密. */
export type SecrecyLevel = 'top-secret' | 'secret' | 'confidential';

/** A level with its name, its rank (3 is the highest) and the places of the law that name it. */
export interface SecrecyLevelDefinition {
  readonly id: SecrecyLevel;
  readonly label: Bilingual;
  readonly rank: number;
  readonly basis: readonly Citation[];
}

const levels: readonly Citation[] = [
  { instrument: 'state-secrets-law', version: '2010', article: 10, paragraph: 1 },
  { instrument: 'state-secrets-law', version: '2024', article: 14, paragraph: 1 },
];

/** The three levels (绝密、机密、秘密), the highest first. Work secrets (工作秘密) have none of them. */
export const secrecyLevels: readonly SecrecyLevelDefinition[] = [
  { id: 'top-secret', label: { zh: '绝密', en: 'top secret' }, rank: 3, basis: levels },
  { id: 'secret', label: { zh: '机密', en: 'secret' }, rank: 2, basis: levels },
  { id: 'confidential', label: { zh: '秘密', en: 'confidential' }, rank: 1, basis: levels },
];

const rankById: Readonly<Record<SecrecyLevel, number>> = { 'top-secret': 3, secret: 2, confidential: 1 };

/** The name of a level in Chinese: 绝密, 机密 or 秘密. */
export const levelWords: Readonly<Record<SecrecyLevel, string>> = {
  'top-secret': '绝密',
  secret: '机密',
  confidential: '秘密',
};

/**
 * Compares two levels (密级高低): positive when the first is the higher one, 0 when they are the same.
 *
 * @example
 * ```ts
 * import { compareSecrecyLevels } from '@zwgk/confidentiality';
 * compareSecrecyLevels('top-secret', 'confidential') > 0; // => true
 * compareSecrecyLevels('secret', 'secret'); // => 0
 * ```
 */
export function compareSecrecyLevels(one: SecrecyLevel, other: SecrecyLevel): number {
  return rankById[one] - rankById[other];
}
