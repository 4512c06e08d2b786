import { type Calendar, china } from '@zwgk/calendar';
import { type Finding, formatPlainDate, type Language, renderFinding } from '@zwgk/core';
import { provisional } from '../deadline/step-texts.ts';
import { cited } from '../explain/cited.ts';
import { datesInWords } from '../explain/dates-in-words.ts';
import { daysOffIn } from '../explain/days-off.ts';
import { deadlineFindings } from '../findings.ts';
import type { ClockLine } from './clock-line.ts';
import { formatClockLine } from './clock-line-texts.ts';
import { memoTexts } from './memo-texts.ts';
import type { RequestClock } from './request-clock.ts';

/**
 * A clock as a memo (期限说明): what was asked, one paragraph an event with its article and the running total, the days off and
 * make-up days of the count, the conclusion, the findings, the remedies. It can be checked line by line with a calendar and
 * the Regulation in hand.
 *
 * @param calendar the one that the clock was run with; the national one unless given
 * @example
 * ```ts
 * import { explainClock, requestClock } from '@zwgk/deadlines';
 * const clock = requestClock([{ type: 'received', on: '2026-11-02', channel: 'in-person' }], { asOf: '2026-11-09' });
 * const [, first = ''] = explainClock(clock, 'zh-CN');
 * first.slice(0, 15); // => '一、2026年11月2日，收到'
 * ```
 */
export function explainClock(clock: RequestClock, language: Language, calendar: Calendar = china): readonly string[] {
  const texts = memoTexts[language];
  const lines = clock.trace.map((line, index) => paragraph(line, index, language));
  return [
    texts.heading(clock.asOf),
    ...lines,
    ...daysOffOf(clock, calendar, language),
    texts.conclusion(clock) + provisional(clock.missing, language),
    ...clock.subDeadlines.map((limit) => texts.subDeadline(limit)),
    ...clock.findings.map((finding) =>
      texts.finding(finding.severity, told(finding, language), cited(finding.basis, language)),
    ),
    ...remedyLines(clock, language),
    ...clock.notes.map((note) => texts.note(told(note, language), cited(note.basis, language))),
  ];
}

const told = (finding: Finding, language: Language): string =>
  datesInWords(renderFinding(finding, [deadlineFindings], language), language);

function paragraph(line: ClockLine, index: number, language: Language): string {
  const texts = memoTexts[language];
  const text = formatClockLine(line, language);
  const total = texts.runningTotal(line);
  return texts.paragraph(index + 1, formatPlainDate(line.on, language), text, cited(line.basis, language), total);
}

function daysOffOf({ countedAfter, due }: RequestClock, calendar: Calendar, language: Language): readonly string[] {
  if (countedAfter === undefined || due === undefined || due <= countedAfter) return [];
  return [daysOffIn(countedAfter, due, calendar, language)].filter((line) => line !== undefined);
}

function remedyLines({ remedies }: RequestClock, language: Language): readonly string[] {
  if (remedies === undefined) return [];
  const texts = memoTexts[language];
  const { route } = remedies;
  return [texts.remedies(remedies, cited(route.basis, language))];
}
