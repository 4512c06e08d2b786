import { basename, extname } from 'node:path';
import { china, createCalendar } from '@zwgk/calendar';
import { errorOf, type Finding, type Language, type PlainDate, plainDateOfInstant } from '@zwgk/core';
import {
  type ClockComparison,
  type ConventionChoices,
  compareClocks,
  explainClock,
  type RequestClock,
  requestClock,
} from '@zwgk/deadlines';
import { requestEventSchema } from '@zwgk/deadlines/schema';
import { clockAnswer } from '@zwgk/operations';
import * as z from 'zod';
import { type DueDate, dueDateCalendar } from '../../calendar-file/due-date-calendar.ts';
import { cliErrors } from '../../errors.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { textOfFinding } from '../../findings.ts';
import type { Io } from '../../io.ts';
import { readJsonFile } from '../../read/read-json-file.ts';
import { readOverlaidRules } from '../../read/read-overlay.ts';
import { clockTexts } from './texts.ts';

export interface ClockCommandOptions {
  readonly asOf?: PlainDate;
  readonly regime?: '2007' | '2019';
  readonly asKnownOn?: PlainDate;
  readonly convention?: ConventionChoices;
  readonly overlay?: string;
  readonly id?: string;
  readonly json?: boolean;
  readonly ics?: boolean;
}

/** A time limit that is entered. */
interface Limit extends Pick<RequestClock, 'missing'> {
  readonly rule: string;
  readonly due: string | undefined;
  readonly status?: RequestClock['status'];
}

/** The events alone, or with whatever else the file says of the request, which is passed over. */
const logSchema = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && 'events' in value ? value.events : value),
  z.array(requestEventSchema),
);

/** Where a request stands, and why: for a person, a program or a calendar. */
export async function showClock(
  io: Io,
  language: Language,
  file: string,
  options: ClockCommandOptions,
): Promise<ExitCode> {
  const { regime, asKnownOn, convention, json, ics } = options;
  const asOf = options.asOf ?? plainDateOfInstant(io.now());
  const events = await readJsonFile(file, logSchema, { stdin: io.stdin, language });
  const { rules, findings } = await readOverlaidRules(options.overlay, { stdin: io.stdin, language });
  const given = {
    asOf,
    rules,
    ...(regime !== undefined && { regime }),
    ...(convention !== undefined && { conventions: convention }),
  };
  const compared =
    asKnownOn === undefined ? undefined : compareClocks(events, { ...given, earlier: createCalendar({ asKnownOn }) });
  const clock = compared?.later ?? requestClock(events, given);
  if (json === true) {
    const changes = compared === undefined ? {} : { moved: compared.moved, because: compared.because };
    await io.out(`${JSON.stringify({ ...clockAnswer(clock, china, findings), ...changes })}\n`);
  } else if (ics === true) {
    await io.out(dueDateCalendar(dueDates(clock, language, options.id ?? numberFrom(file)), io.now()));
  } else await io.out(`${textOf(clock, findings, compared, language).join('\n')}\n`);
  const hasErrors = [...findings, ...clock.findings].some(({ severity }) => severity === 'error');
  return hasErrors ? exitCode.findings : exitCode.clean;
}

function textOf(
  clock: RequestClock,
  findings: readonly Finding[],
  compared: ClockComparison | undefined,
  language: Language,
): readonly string[] {
  return [
    ...explainClock(clock, language),
    ...findings.map((finding) => textOfFinding(finding, language)),
    ...(compared === undefined ? [] : clockTexts[language].compared(compared)),
  ];
}

/** The name of the file stands for the number of the request: it stays while the log grows, so that entries move with it. */
function numberFrom(file: string): string {
  if (file === '-') throw errorOf(cliErrors, 'cli/request-number-needed', {});
  return basename(file, extname(file));
}

/** The reply, what else runs, and the remedies, for a calendar. */
function dueDates(clock: RequestClock, language: Language, id: string): readonly DueDate[] {
  const { summaries } = clockTexts[language];
  const description = explainClock(clock, language).join('\n');
  const { remedies } = clock;
  const limits: readonly Limit[] = [
    ...(clock.status.startsWith('closed') ? [] : [{ ...clock, rule: 'request-reply' }]),
    ...clock.subDeadlines,
    ...(remedies === undefined
      ? []
      : [remedies.reconsideration, ...(remedies.litigation === undefined ? [] : [remedies.litigation])]),
  ];
  return limits.flatMap(({ rule, due, missing, status }) => {
    // While a consultation is open the day moves on, so that it is the earliest only.
    const isProvisional = missing.length > 0 || status === 'paused';
    return due === undefined
      ? []
      : [{ id: `${id}-${rule}`, due, summary: summaries(rule, id), description, isProvisional }];
  });
}
