import { errorOf, type Language, type PlainDate, plainDateOfInstant } from '@zwgk/core';
import { type RenderedReview, runOperation } from '@zwgk/operations';
import { cliErrors } from '../../errors.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import type { Io } from '../../io.ts';
import { isRecord } from '../../read/envelope.ts';
import { readJsonValue } from '../../read/read-json-file.ts';
import { reviewReport } from './review-report.ts';

export interface ReviewCommandOptions {
  /** `national`, `customary`, or a file with an overlay. */
  readonly policy?: string;
  readonly asOf?: PlainDate;
  readonly json?: boolean;
}

/** Replays a review case: where it stands, what comes next, what was done wrong, and the trail of it. */
export async function review(
  io: Io,
  language: Language,
  file: string,
  options: ReviewCommandOptions,
): Promise<ExitCode> {
  const read = caseIn(await readJsonValue(file, io.stdin), file);
  const policy = options.policy === undefined ? {} : await policyOf(options.policy, io);
  const asOf = options.asOf ?? read['asOf'] ?? plainDateOfInstant(io.now());
  const reply = runOperation('review', { ...read, ...policy, asOf }, language);
  if (!reply.ok) {
    const { path, message: problem } = reply.error;
    const where = path[0] === 'overlay' && options.policy !== undefined ? options.policy : file;
    throw errorOf(cliErrors, 'cli/invalid-case', { file: where, place: path.join('.'), problem });
  }
  // The shape is that of the operation, which its own package tests.
  const outcome = reply.result as RenderedReview;
  await io.out(options.json === true ? `${JSON.stringify(outcome)}\n` : reviewReport(outcome, language));
  return outcome.findings.some(({ severity }) => severity === 'error') ? exitCode.findings : exitCode.clean;
}

const CASE_KEYS = ['events', 'policy', 'overlay', 'asOf', 'dueDates'];

/** What the operation takes of a case file; a title and whatever else an office keeps with its cases is passed over. */
function caseIn(value: unknown, file: string): Readonly<Record<string, unknown>> {
  if (Array.isArray(value)) return { events: value };
  if (!isRecord(value) || !Array.isArray(value['events'])) throw errorOf(cliErrors, 'cli/not-a-case', { file });
  return Object.fromEntries(Object.entries(value).filter(([key]) => CASE_KEYS.includes(key)));
}

/** A policy by name, or the overlay in a file, which may name the policy that it lies on under `base`. */
async function policyOf(given: string, { stdin }: Io): Promise<Readonly<Record<string, unknown>>> {
  if (given === 'national' || given === 'customary') return { policy: given };
  const value = await readJsonValue(given, stdin);
  if (!isRecord(value)) return { overlay: value };
  const { base, ...overlay } = value;
  return { overlay, ...(base !== undefined && { policy: base }) };
}
