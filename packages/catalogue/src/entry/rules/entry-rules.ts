import { creationDatePresent } from './creation-date-present.ts';
import { datesNotAfterAsOf } from './dates-not-after-as-of.ts';
import { documentNumberSound } from './document-number-sound.ts';
import { documentNumberYearFitsDate } from './document-number-year-fits-date.ts';
import { effectiveAfterCreated } from './effective-after-created.ts';
import type { EntryRule } from './entry-rule.ts';
import { indexNumberPresent } from './index-number-present.ts';
import { indexNumberSound } from './index-number-sound.ts';
import { publishedAfterCreated } from './published-after-created.ts';
import { repealedAfterCreated } from './repealed-after-created.ts';
import { repealedAfterEffective } from './repealed-after-effective.ts';
import { repealedEntryHasDate } from './repealed-entry-has-date.ts';
import { summaryPresent } from './summary-present.ts';
import { titleLegible } from './title-legible.ts';
import { titlePresent } from './title-present.ts';
import { withheldEntryCarriesNoText } from './withheld-entry-carries-no-text.ts';

/** The rules over one entry, in the order in which a reader would check. */
export const entryRules: readonly EntryRule[] = [
  titlePresent,
  creationDatePresent,
  indexNumberPresent,
  summaryPresent,
  titleLegible,
  indexNumberSound,
  documentNumberSound,
  documentNumberYearFitsDate,
  publishedAfterCreated,
  datesNotAfterAsOf,
  effectiveAfterCreated,
  repealedAfterCreated,
  repealedAfterEffective,
  repealedEntryHasDate,
  withheldEntryCarriesNoText,
];
