import { type Finding, type Language, type PlainDate, plainDateOfInstant } from '@zwgk/core';
import { assess, checkNegativeList, type NegativeList } from '@zwgk/negative-list';
import { candidateSchema, negativeListSchema } from '@zwgk/negative-list/schema';
import { assessmentAnswer, withMessages } from '@zwgk/operations';
import * as z from 'zod';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { readJsonFile } from '../../read/read-json-file.ts';
import { assessmentText } from './assessment-text.ts';

export interface AssessCommandOptions {
  readonly on?: PlainDate;
  readonly overlay?: string;
  readonly json?: boolean;
}

/** The facts alone, or as the `assess` operation takes them, under `facts`. */
const factsSchema = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && 'facts' in value ? value.facts : value),
  candidateSchema,
);

/** One list, or several. */
const listsSchema: z.ZodType<readonly NegativeList[]> = z.preprocess(
  (value) => (Array.isArray(value) ? value : [value]),
  z.array(negativeListSchema),
);

/** Whether information may be disclosed, for a person or a program. */
export async function showAssessment(
  io: Io,
  language: Language,
  file: string,
  { on, overlay, json }: AssessCommandOptions,
): Promise<ExitCode> {
  const from = { stdin: io.stdin, language };
  const facts = await readJsonFile(file, factsSchema, from);
  const overlays = overlay === undefined ? [] : await readJsonFile(overlay, listsSchema, from);
  const ofLists: readonly Finding[] = overlays.flatMap((list) => checkNegativeList(list));
  const assessment = assess(facts, { on: on ?? plainDateOfInstant(io.now()), overlays });
  if (json === true) {
    await io.out(`${JSON.stringify({ ...assessmentAnswer(assessment), findings: withMessages(ofLists) })}\n`);
  } else await io.out(`${assessmentText(assessment, ofLists, language).join('\n')}\n`);
  const isFlawed = [...ofLists, ...assessment.conflicts].some(({ severity }) => severity === 'error');
  return isFlawed ? exitCode.findings : exitCode.clean;
}
