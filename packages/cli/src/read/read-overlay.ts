import type { Readable } from 'node:stream';
import type { Finding, Language } from '@zwgk/core';
import { type DeadlineRule, deadlineRules, extendDeadlineRules } from '@zwgk/deadlines';
import { deadlineOverlaySchema } from '@zwgk/deadlines/schema';
import { readJsonFile } from './read-json-file.ts';

/** The national time limits with those of a file laid over them, and what of the file was refused. */
export async function readOverlaidRules(
  file: string | undefined,
  from: { readonly stdin: Readable; readonly language: Language },
): Promise<{ readonly rules: readonly DeadlineRule[]; readonly findings: readonly Finding[] }> {
  if (file === undefined) return { rules: deadlineRules, findings: [] };
  return extendDeadlineRules(deadlineRules, await readJsonFile(file, deadlineOverlaySchema, from));
}
