import { convertToProactive } from './convert-to-proactive.ts';
import { falseInformationClarify } from './false-information-clarify.ts';
import { proactiveDisclosure } from './proactive-disclosure.ts';
import { supplyToArchivesLibrary } from './supply-to-archives-library.ts';
import { withheldPeriodicReview } from './withheld-periodic-review.ts';

/** Publication on the organ's own motion (主动公开). */
export const publicationRules = [
  proactiveDisclosure,
  withheldPeriodicReview,
  supplyToArchivesLibrary,
  falseInformationClarify,
  convertToProactive,
] as const;
