import { type Calendar, type CountStep, china, traceWorkingDays } from '@zwgk/calendar';
import { type Citation, formatPlainDate, type Language, renderFinding } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import { provisional } from '../deadline/step-texts.ts';
import { deadlineFindings } from '../findings.ts';
import type { ClockLine } from './clock-line.ts';
import { clockLineTexts, ineffectiveText } from './clock-line-texts.ts';
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
      texts.finding(
        finding.severity,
        renderFinding(finding, [deadlineFindings], language),
        cited(finding.basis, language),
      ),
    ),
    ...remedyLines(clock, language),
  ];
}

/** Citations in brackets, the title of a text once for all its places. */
function cited(basis: readonly Citation[], language: Language): string {
  if (basis.length === 0) return '';
  const places = new Map<string, string[]>();
  for (const { version: _, ...citation } of basis) {
    const title = formatCitation({ instrument: citation.instrument }, language, { title: 'short' });
    const place = formatCitation(citation, language, { title: 'short' }).slice(title.length);
    const known = places.get(title) ?? [];
    if (!known.includes(place)) places.set(title, [...known, place]);
  }
  const { basis: shown, places: joined } = memoTexts[language];
  return shown([...places].map(([title, all]) => title + joined(all)));
}

function paragraph(line: ClockLine, index: number, language: Language): string {
  const texts = memoTexts[language];
  const { zh, en } = line.effective ? clockLineTexts[line.type] : ineffectiveText;
  const text = language === 'zh-CN' ? zh(line) : en(line);
  const total = texts.runningTotal(line);
  return texts.paragraph(index + 1, formatPlainDate(line.on, language), text, cited(line.basis, language), total);
}

/** The festivals and the make-up days that lie in the count: what a reader doubts first. */
function daysOffOf(clock: RequestClock, calendar: Calendar, language: Language): readonly string[] {
  const { countedAfter, due } = clock;
  if (countedAfter === undefined || due === undefined || due <= countedAfter) return [];
  const steps = traceWorkingDays(countedAfter, due, calendar);
  const isNamed = ({ festival }: CountStep): boolean => festival !== undefined;
  const off = steps.filter((each) => each.kind === 'off' && isNamed(each));
  const made = steps.filter((each) => each.kind === 'working' && isNamed(each));
  if (off.length === 0 && made.length === 0) return [];
  return [memoTexts[language].daysOff(off, made)];
}

function remedyLines({ remedies }: RequestClock, language: Language): readonly string[] {
  if (remedies === undefined) return [];
  const texts = memoTexts[language];
  const { route } = remedies;
  return [texts.remedies(remedies) + cited(route.basis, language)];
}
