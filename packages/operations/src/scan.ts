import {
  type AllowedDetection,
  checkDetections,
  createScanner,
  type Detection,
  type Scanner,
  type ScannerOptions,
} from '@zwgk/confidentiality';
import { allowRuleSchema, detectionKindSchema, textFormatSchema } from '@zwgk/confidentiality/schema';
import { plainDateSchema } from '@zwgk/core/schema';
import * as z from 'zod';
import { type RenderedFinding, withMessages } from './message-catalogues.ts';
import { operation } from './operation.ts';

/** What `scan` and `redact` take of a scanner. */
export const scannerInput = {
  detectors: z.array(detectionKindSchema).optional(),
  dictionary: z.array(z.string()).optional(),
  allow: z
    .strictObject({ rules: z.array(allowRuleSchema).optional(), values: z.array(z.string()).optional() })
    .optional(),
  format: textFormatSchema.optional(),
  asOf: plainDateSchema.optional(),
};

/** The input of a scanner, as the schema leaves it. */
export type ScannerInput = z.output<z.ZodObject<typeof scannerInput>>;

/** The scanner of a caller that says nothing: made once, since a batch asks for it line by line. */
const plainScanner: { made?: Scanner } = {};

export function scannerOf(input: ScannerInput): Scanner {
  const options = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  if (Object.keys(options).length > 0) return createScanner(options as ScannerOptions);
  plainScanner.made ??= createScanner();
  return plainScanner.made;
}

/** What a scan found, as it leaves zwgk for another program. */
export interface RenderedScan {
  readonly detections: readonly Detection[];
  readonly allowed: readonly AllowedDetection[];
  readonly findings: readonly RenderedFinding[];
}

/** What in a text has to be looked at before publication (扫描): markings, personal data, words of the office. */
export const scan = operation({
  name: 'scan',
  summary: {
    zh: '扫描文本中的密级标志、内部标志、个人信息和本机关词表用语，说明位置、把握程度及理由；不输出所检出的内容',
    en: 'Markings, personal data and an office’s words in a text: where, how sure, and why; never the value itself',
  },
  input: z.strictObject({ text: z.string(), ...scannerInput }),
  run: ({ text, ...options }): RenderedScan => {
    const { detections, allowed } = scannerOf(options).scan(text);
    return { detections, allowed, findings: withMessages(checkDetections(detections)) };
  },
});
