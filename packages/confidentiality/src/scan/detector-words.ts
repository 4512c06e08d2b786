import type { DetectionKind } from './detection-kinds.ts';
import { address } from './detectors/address.ts';
import { birthDate } from './detectors/birth-date.ts';
import { health } from './detectors/health.ts';
import { household } from './detectors/household.ts';
import { internalMarking } from './detectors/internal-marking.ts';
import { minor } from './detectors/minor.ts';
import { personName } from './detectors/person-name.ts';
import { propertyCertificate } from './detectors/property-certificate.ts';
import { secrecyMarking } from './detectors/secrecy-marking.ts';
import { socialAccount } from './detectors/social-account.ts';
import type { WordDetector } from './text-detector.ts';
import { type LabelCategory, labels } from './words/labels.ts';

/** The detectors that wait for words. */
export const wordDetectors: readonly WordDetector[] = [
  secrecyMarking,
  internalMarking,
  personName,
  address,
  birthDate,
  health,
  household,
  minor,
  socialAccount,
  propertyCertificate,
];

/** Words that a detector waits for, and the kinds that it finds. */
export interface DetectorWords {
  readonly kinds: readonly DetectionKind[];
  readonly words: readonly string[];
}

/**
 * The words that detectors wait for (触发词), so that an office can see what is looked for and what its dictionary has to add.
 *
 * @example
 * ```ts
 * import { detectorWords } from '@zwgk/confidentiality';
 * detectorWords.find(({ kinds }) => kinds.includes('health'))?.words.includes('尿毒症'); // => true
 * ```
 */
export const detectorWords: readonly DetectorWords[] = /* @__PURE__ */ wordDetectors.map(({ kinds, words }) => ({
  kinds,
  words,
}));

/**
 * The words beside a number that say what it is (上下文词), by category.
 *
 * @example
 * ```ts
 * import { contextWords } from '@zwgk/confidentiality';
 * contextWords.treasury.includes('国库'); // => true
 * ```
 */
export const contextWords: Readonly<Record<LabelCategory, readonly string[]>> = labels;
