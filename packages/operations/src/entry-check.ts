import { metadataGuidelines, profile } from '@zwgk/catalogue';
import { plainDateSchema } from '@zwgk/core/schema';
import { inspectEntry } from '@zwgk/inspection';
import * as z from 'zod';
import { withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

/** Checks one entry (检查信息条目): structure, identifiers, dates, timeliness; its column where a profile is named. */
export const entryCheck = operation({
  name: 'entry.check',
  summary: {
    zh: '检查一条信息：结构、标识、日期先后、公开是否及时',
    en: 'Checks one entry: structure, identifiers, order of dates, timeliness',
  },
  input: z.strictObject({
    entry: z.record(z.string(), z.unknown()),
    profile: z.string().optional(),
    stage: z.enum(['draft', 'published']).optional(),
    guideline: z.enum(metadataGuidelines.map(({ id }) => id)).optional(),
    asOf: plainDateSchema.optional(),
  }),
  run: ({ entry, profile: bodyKind, stage, guideline: named, asOf }) => {
    const guideline = metadataGuidelines.find(({ id }) => id === named);
    const { findings, notAssessed } = inspectEntry(entry, {
      ...(asOf !== undefined && { asOf }),
      ...(stage !== undefined && { stage }),
      ...(guideline !== undefined && { guideline }),
      ...(bodyKind !== undefined && { profile: profile(bodyKind, asOf === undefined ? {} : { on: asOf }) }),
    });
    return { findings: withMessages(findings), notAssessed };
  },
});
