import { addDays, createFinding, type Finding, type NotAssessed, type PlainDate } from '@zwgk/core';
import { match } from 'ts-pattern';
import type { ReviewEventType } from './event.ts';
import type { ReviewFacts } from './facts.ts';
import type { ReviewPolicy, ReviewTimeLimit } from './policy.ts';
import { reviewFindings } from './review-findings.ts';

/** The due date of a rule of `@zwgk/deadlines`, or of an office's own, from a day on; `undefined` when it is not known. */
export type DueDate = (rule: string, from: PlainDate) => PlainDate | undefined;

/** Between the two steps of a time limit: when time began to run, and when the step was taken. */
interface Course {
  readonly startedOn: PlainDate;
  readonly doneOn?: PlainDate;
}

/** What is overdue on a date, and the limits whose dates nobody gave. */
export interface OverdueReport {
  readonly findings: readonly Finding[];
  readonly notAssessed: readonly NotAssessed[];
}

/**
 * What is overdue on a date. Doubts run by the rules that the policy names, and their dates come from `dueDate`. Leaks
 * run in hours, of which civil dates show only what is beyond doubt: not reported by the end of the next day.
 */
export function overdueReport(
  facts: ReviewFacts,
  policy: ReviewPolicy,
  asOf: PlainDate,
  dueDate: DueDate | undefined,
): OverdueReport {
  const findings: Finding[] = [];
  const notAssessed: NotAssessed[] = [];
  for (const limit of policy.timeLimits) {
    for (const course of coursesOf(limit, facts)) {
      const { rule, hours } = limit;
      const due =
        hours === undefined ? dueDate?.(rule, course.startedOn) : addDays(course.startedOn, Math.ceil(hours / 24));
      if (due === undefined) notAssessed.push(notKnown(rule));
      else if ((course.doneOn ?? asOf) > due) findings.push(overdue(limit, course, due));
    }
  }
  const unreferred = facts.doubts.find(({ answers, referredOn }) => answers.length === 0 && referredOn === undefined);
  if (unreferred !== undefined) {
    const params = { since: unreferred.on };
    const { basis } = policy.referral;
    findings.push(createFinding(reviewFindings, 'confidentiality/review-referral-missing', { params, basis }));
  }
  return { findings, notAssessed };
}

const notKnown = (rule: string): NotAssessed => ({
  rule: 'confidentiality/review-referral-overdue',
  missing: [`due date of ${rule}`],
  path: ['events'],
});

function coursesOf({ from, to, question }: ReviewTimeLimit, { doubts, leak }: ReviewFacts): readonly Course[] {
  if (from === 'leak-found') {
    if (leak === undefined) return [];
    return [{ startedOn: leak.on, ...(leak.reportedOn !== undefined && { doneOn: leak.reportedOn }) }];
  }
  return doubts
    .filter((doubt) => question === undefined || doubt.question === question)
    .flatMap(({ on, referredOn, answers }) => {
      const onStep = (step: ReviewTimeLimit['from']): PlainDate | undefined =>
        match(step)
          .with('undetermined', () => on)
          .with('referred', () => referredOn)
          .with('referral-answered', () => answers[0]?.on)
          .with('leak-found', 'leak-reported', () => undefined)
          .exhaustive();
      const [startedOn, doneOn] = [onStep(from), onStep(to)];
      return startedOn === undefined ? [] : [{ startedOn, ...(doneOn !== undefined && { doneOn }) }];
    });
}

function overdue({ from, to, rule, basis }: ReviewTimeLimit, { startedOn, doneOn }: Course, due: PlainDate): Finding {
  if (from === 'leak-found') {
    const params = { foundOn: startedOn, ...(doneOn !== undefined && { reportedOn: doneOn }) };
    return createFinding(reviewFindings, 'confidentiality/review-leak-report-overdue', { params, basis });
  }
  const params = { rule, step: stepEvent(to), due, ...(doneOn !== undefined && { doneOn }) };
  return createFinding(reviewFindings, 'confidentiality/review-referral-overdue', { params, basis });
}

/** A doubt is raised by a review; every other step is an event of its own. */
const stepEvent = (step: ReviewTimeLimit['to']): ReviewEventType => (step === 'undetermined' ? 'reviewed' : step);
