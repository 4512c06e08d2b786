import { china, createCalendar } from '@zwgk/calendar';
import type { Language, PlainDate } from '@zwgk/core';
import {
  type ConventionChoices,
  type Deadline,
  type DeadlineStart,
  deadline,
  deadlineRule,
  explainDeadline,
} from '@zwgk/deadlines';
import { deadlineAnswer } from '@zwgk/operations';
import { dueDateCalendar } from '../../calendar-file/due-date-calendar.ts';
import { type ExitCode, exitCode } from '../../exit-code.ts';
import { textOfFinding } from '../../findings.ts';
import type { Io } from '../../io.ts';
import { readOverlaidRules } from '../../read/read-overlay.ts';
import { deadlineTexts } from './texts.ts';

export interface DeadlineCommandOptions {
  /** A day or a moment; or days by name, where the law leaves open which is meant. */
  readonly from: string | Readonly<Record<string, string>>;
  readonly on?: PlainDate;
  readonly asKnownOn?: PlainDate;
  readonly convention?: ConventionChoices;
  readonly overlay?: string;
  readonly json?: boolean;
  readonly ics?: boolean;
}

/** When a time limit ends, and why: for a person, a program or a calendar. */
export async function showDeadline(
  io: Io,
  language: Language,
  rule: string,
  options: DeadlineCommandOptions,
): Promise<ExitCode> {
  const { from, on, asKnownOn, convention, json, ics } = options;
  const { rules, findings } = await readOverlaidRules(options.overlay, { stdin: io.stdin, language });
  const calendar = asKnownOn === undefined ? china : createCalendar({ asKnownOn });
  const result = deadline(rule, {
    from: from as DeadlineStart,
    calendar,
    rules,
    ...(on !== undefined && { on }),
    ...(convention !== undefined && { conventions: convention }),
  });
  const title = deadlineRule(rule, { rules }).title[language === 'zh-CN' ? 'zh' : 'en'];
  const lines = explainDeadline(result, language, calendar);
  if (json === true) await io.out(`${JSON.stringify(deadlineAnswer(result, findings))}\n`);
  else if (ics === true) await io.out(calendarFile(result, title, lines, JSON.stringify(from), io.now()));
  else {
    const refused = findings.map((finding) => textOfFinding(finding, language));
    await io.out(
      `${[deadlineTexts[language].heading(title, result), ...lines.map(indented), ...refused].join('\n')}\n`,
    );
  }
  return findings.some(({ severity }) => severity === 'error') ? exitCode.findings : exitCode.clean;
}

const indented = (line: string): string => `  ${line}`;

function calendarFile(
  { rule, due, certainty }: Deadline,
  title: string,
  lines: readonly string[],
  from: string,
  now: Date,
): string {
  if (due === undefined) return dueDateCalendar([], now);
  const id = `${rule}-${from.replace(/[^0-9A-Za-z]+/g, '')}`;
  return dueDateCalendar(
    [{ id, due, summary: title, description: lines.join('\n'), isProvisional: certainty === 'provisional' }],
    now,
  );
}
