import {
  checkMarking,
  type MarkingExpiry,
  type MarkingReading,
  type MarkingStatus,
  markingExpiry,
  markingStatus,
  readMarking,
  type SecrecyMarking,
} from '@zwgk/confidentiality';
import type { PlainDate } from '@zwgk/core';
import { plainDateSchema } from '@zwgk/core/schema';
import * as z from 'zod';
import { type RenderedFinding, withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

/** What the marks of a text amount to, as it leaves zwgk for another program. */
export interface RenderedMarking
  extends Omit<MarkingReading, 'marking' | 'findings'>,
    Omit<SecrecyMarking, 'level'>,
    Partial<Pick<MarkingStatus, 'status' | 'steps' | 'mayBePublished'>> {
  /** `null`: the text bears no state-secret marking. */
  readonly level: SecrecyMarking['level'] | null;
  /** The last day of secrecy, where it is a date. */
  readonly expiresOn?: PlainDate;
  readonly expiry?: MarkingExpiry;
  readonly findings: readonly RenderedFinding[];
}

/**
 * The marks in a text (解析密级标志): level, term, and with the marked day of issue the end of secrecy and the check against the
 * rules of that day; with `asOf` also where it stands and what has to follow before publication.
 */
export const markingParse = operation({
  name: 'marking.parse',
  summary: {
    zh: '解析国家秘密标志：密级、保密期限、解密时间或者条件、届满日、公开前还须履行的步骤',
    en: 'A state-secret marking: level, period, date or condition, its end, and what has to follow before publication',
  },
  input: z.strictObject({
    text: z.string(),
    on: plainDateSchema.optional(),
    notifiedOn: plainDateSchema.optional(),
    asOf: plainDateSchema.optional(),
    originator: z.enum(['own', 'other']).optional(),
    organ: z.enum(['central', 'provincial', 'prefecture', 'county', 'township']).optional(),
    authorised: z.enum(['top-secret', 'secret', 'confidential']).optional(),
    scope: z.enum(['permits', 'silent']).optional(),
  }),
  run: ({ text, on, notifiedOn, asOf, originator = 'other', organ, authorised, scope }): RenderedMarking => {
    const { marking, findings, ...reading } = readMarking(text);
    if (marking === undefined) return { ...reading, level: null, findings: withMessages(findings) };
    const start = { ...(on !== undefined && { on }), ...(notifiedOn !== undefined && { notifiedOn }) };
    const context = {
      ...(organ !== undefined && { organ }),
      ...(authorised !== undefined && { authorised }),
      ...(scope !== undefined && { scope }),
    };
    const governedOn = on ?? notifiedOn;
    const expiry = markingExpiry(marking, start);
    const status = asOf === undefined ? undefined : markingStatus(marking, { ...start, asOf, originator });
    return {
      ...reading,
      ...marking,
      ...(expiry.status === 'fixed' && { expiresOn: expiry.expiresOn }),
      expiry,
      ...(status !== undefined && {
        status: status.status,
        steps: status.steps,
        mayBePublished: status.mayBePublished,
      }),
      findings: withMessages([
        ...findings,
        ...(governedOn === undefined ? [] : checkMarking(marking, { ...start, ...context, on: governedOn })),
      ]),
    };
  },
});
