import type { ErrorDefinitions } from '@zwgk/core';
import { type DocumentErrors, documentErrors } from './document/document-errors.ts';
import { type QuestionErrors, questionErrors } from './question-errors.ts';

/** Parameters of the errors of this package, by code. `value` is already shortened and masked. */
export interface CalendarErrors extends QuestionErrors, DocumentErrors {}

/** The errors of this package, by code. */
export const calendarErrors: ErrorDefinitions<CalendarErrors> = { ...questionErrors, ...documentErrors };
