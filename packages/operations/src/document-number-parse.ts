import { readDocumentNumber } from '@zwgk/catalogue';
import * as z from 'zod';
import { withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

/** The parts of a document number (解析发文字号) and how it departs from the standard form. */
export const documentNumberParse = operation({
  name: 'document-number.parse',
  summary: {
    zh: '解析发文字号：机关代字、年份、序号，并给出规范写法',
    en: 'The parts of a document number: its prefix, year and serial, with its standard form',
  },
  input: z.strictObject({ value: z.string() }),
  run: ({ value }) => {
    const { findings, ...parts } = readDocumentNumber(value);
    return { ...parts, findings: withMessages(findings) };
  },
});
