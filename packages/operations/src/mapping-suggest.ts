import { suggestMapping } from '@zwgk/catalogue';
import * as z from 'zod';
import { operation } from './operation.ts';

/** A mapping proposed from the values of records whose field names say nothing (推测字段对照). */
export const mappingSuggest = operation({
  name: 'mapping.suggest',
  summary: {
    zh: '按取值推测各字段的含义，给出字段对照和把握程度；不重复任何取值',
    en: 'What the fields of records mean, by their values: a mapping, with its confidence by column; no value is repeated',
  },
  input: z.strictObject({ records: z.array(z.record(z.string(), z.unknown())).max(2000) }),
  run: ({ records }) => suggestMapping(records),
});
