import { normaliseRecord, recordMappingSchema } from '@zwgk/catalogue';
import * as z from 'zod';
import { withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

/** An entry read from a record as an office exported it (规范化记录), with what could not be read. */
export const recordNormalise = operation({
  name: 'record.normalise',
  summary: {
    zh: '把导出的原始记录读成规范的信息条目，列出未能读取的字段',
    en: 'An entry read from a record as exported, with the fields that were not read',
  },
  input: z.strictObject({ raw: z.record(z.string(), z.unknown()), mapping: recordMappingSchema.optional() }),
  run: ({ raw, mapping }) => {
    const { findings, ...rest } = normaliseRecord(raw, mapping === undefined ? {} : { mapping });
    return { ...rest, findings: withMessages(findings) };
  },
});
