import type { ErrorDefinitions } from '@zwgk/core';
import { type AssessErrors, assessErrors } from './determination/errors.ts';
import { type FactErrors, factErrors } from './facts/errors.ts';
import { type ReplyErrors, replyErrors } from './reply/errors.ts';

/** Parameters of the errors of this package, by code. */
export interface NegativeListErrors extends AssessErrors, FactErrors, ReplyErrors {}

/** The errors of this package, by code. */
export const negativeListErrors: ErrorDefinitions<NegativeListErrors> = {
  ...assessErrors,
  ...factErrors,
  ...replyErrors,
};
