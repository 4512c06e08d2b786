import type { Severity } from '@zwgk/core';

/** The severities, the gravest first, as reports list them. */
export const severities: readonly Severity[] = ['error', 'warning', 'notice'];
