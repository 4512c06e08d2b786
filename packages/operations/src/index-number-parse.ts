import { readIndexNumber } from '@zwgk/catalogue';
import * as z from 'zod';
import { withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

/** The parts of an index number (解析索引号) and what is wrong with it. */
export const indexNumberParse = operation({
  name: 'index-number.parse',
  summary: {
    zh: '解析索引号：编码规则、机构代码、年份、流水号，并检查校验码',
    en: 'The parts of an index number: its scheme, issuer, year and serial, with its check digits verified',
  },
  input: z.strictObject({ value: z.string() }),
  run: ({ value }) => {
    const { findings, ...parts } = readIndexNumber(value);
    return { ...parts, findings: withMessages(findings) };
  },
});
