import { readDirectoryRows } from '@zwgk/catalogue';
import * as z from 'zod';
import { withMessages } from '../message-catalogues.ts';
import { operation } from '../operation.ts';

/** Reads a standard directory from the rows of a table (读取标准目录). */
export const directoryRead = operation({
  name: 'directory.read',
  summary: {
    zh: '读取标准目录表格（含表头的各行）：事项、要素、依据、时限、渠道、对象、方式、层级；没有读到的为未知',
    en: 'Reads the rows of a standard directory, head and all, into items; what was not read is unknown',
  },
  input: z.strictObject({
    rows: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))),
    origin: z.string().min(1).exactOptional(),
  }),
  run: ({ rows, origin }) => {
    const { items, findings } = readDirectoryRows(rows, origin === undefined ? {} : { origin });
    return { items, findings: withMessages(findings) };
  },
});
