import { columnAllowsEntry } from './column-allows-entry.ts';
import { creationDatePresent } from './creation-date-present.ts';
import { datesNotAfterAsOf } from './dates-not-after-as-of.ts';
import { documentNumberOfIssuingBody } from './document-number-of-issuing-body.ts';
import { documentNumberSound } from './document-number-sound.ts';
import { documentNumberYearFitsDate } from './document-number-year-fits-date.ts';
import { draftNotPublished } from './draft-not-published.ts';
import { effectiveAfterCreated } from './effective-after-created.ts';
import { elementsOfGuideline } from './elements-of-guideline.ts';
import type { EntryRule } from './entry-rule.ts';
import { indexNumberOfPublishersArea } from './index-number-of-publishers-area.ts';
import { indexNumberPresent } from './index-number-present.ts';
import { indexNumberSound } from './index-number-sound.ts';
import { indexNumberYearFitsDate } from './index-number-year-fits-date.ts';
import { modeFitsAudience } from './mode-fits-audience.ts';
import { modeStated } from './mode-stated.ts';
import { normativeDocumentInterpreted } from './normative-document-interpreted.ts';
import { notShownBeyondTerm } from './not-shown-beyond-term.ts';
import { publishedAfterCreated } from './published-after-created.ts';
import { repealedAfterCreated } from './repealed-after-created.ts';
import { repealedAfterEffective } from './repealed-after-effective.ts';
import { repealedEntryHasDate } from './repealed-entry-has-date.ts';
import { summaryPresent } from './summary-present.ts';
import { titleHoldsOwnNumber } from './title-holds-own-number.ts';
import { titleIsNoFileName } from './title-is-no-file-name.ts';
import { titleLegible } from './title-legible.ts';
import { titlePresent } from './title-present.ts';
import { topicKnown } from './topic-known.ts';
import { validityFitsDates } from './validity-fits-dates.ts';
import { withheldEntryCarriesNoText } from './withheld-entry-carries-no-text.ts';

/** The rules over one entry, in the order in which a reader would check. */
export const entryRules: readonly EntryRule[] = [
  titlePresent,
  creationDatePresent,
  indexNumberPresent,
  summaryPresent,
  elementsOfGuideline,
  modeStated,
  titleLegible,
  titleIsNoFileName,
  titleHoldsOwnNumber,
  indexNumberSound,
  indexNumberYearFitsDate,
  indexNumberOfPublishersArea,
  documentNumberSound,
  documentNumberYearFitsDate,
  documentNumberOfIssuingBody,
  topicKnown,
  publishedAfterCreated,
  draftNotPublished,
  datesNotAfterAsOf,
  effectiveAfterCreated,
  repealedAfterCreated,
  repealedAfterEffective,
  repealedEntryHasDate,
  validityFitsDates,
  notShownBeyondTerm,
  modeFitsAudience,
  columnAllowsEntry,
  withheldEntryCarriesNoText,
  normativeDocumentInterpreted,
];
