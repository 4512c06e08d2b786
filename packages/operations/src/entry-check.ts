import type { NotAssessed } from '@zwgk/core';
import { plainDateSchema } from '@zwgk/core/schema';
import { inspectEntry } from '@zwgk/inspection';
import * as z from 'zod';
import { withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

/** Checks one entry (检查信息条目): structure, identifiers, dates, timeliness. */
export const entryCheck = operation({
  name: 'entry.check',
  summary: {
    zh: '检查一条信息：结构、标识、日期先后、公开是否及时',
    en: 'Checks one entry: structure, identifiers, order of dates, timeliness',
  },
  input: z.strictObject({
    entry: z.record(z.string(), z.unknown()),
    profile: z.string().optional(),
    asOf: plainDateSchema.optional(),
  }),
  run: ({ entry, profile, asOf }) => {
    const { findings, notAssessed } = inspectEntry(entry, asOf === undefined ? {} : { asOf });
    return { findings: withMessages(findings), notAssessed: [...notAssessed, ...profileNotAssessed(profile)] };
  },
});

/** There are no profiles yet, and an answer that passed over one would pass for an answer against it. */
const profileNotAssessed = (profile: string | undefined): readonly NotAssessed[] =>
  profile === undefined ? [] : [{ rule: 'catalogue/profile', missing: ['profile'], path: ['profile'] }];
