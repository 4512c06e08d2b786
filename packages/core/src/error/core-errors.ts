import { type DateErrors, dateErrors } from '../plain-date/date-errors.ts';
import { type InstantErrors, instantErrors } from '../plain-date/instant-errors.ts';
import type { ErrorDefinitions } from './error.ts';

/** Parameters of the errors of this package, by code. */
export interface CoreErrors extends DateErrors, InstantErrors {}

/** The errors of this package, by code. */
export const coreErrors: ErrorDefinitions<CoreErrors> = { ...dateErrors, ...instantErrors };
