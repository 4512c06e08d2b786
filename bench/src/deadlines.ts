/** Time limits and request clocks against one addition of working days: ratios, one run. */
import { china } from '@zwgk/calendar';
import { addDays, dayNumber, type PlainDate, plainDateOfDay } from '@zwgk/core';
import { deadline, explainClock, type RequestEvent, requestClock } from '@zwgk/deadlines';
import { type Contender, formatRatios, medianOfRounds } from './median-of-rounds.ts';

/** 1024 days of 2020–2025, always the same ones, and for each a log of ten events that uses every operation of the clock. */
const inputs = Array.from({ length: 1024 }, (_, index) => {
  const first = dayNumber('2020-01-02');
  const from = plainDateOfDay(first + (((index * 2654435761) >>> 5) % (dayNumber('2025-06-01') - first)));
  return { from, events: logFrom(from), asOf: addDays(from, 120) };
});

function logFrom(from: PlainDate): readonly RequestEvent[] {
  const on = (days: number): PlainDate => addDays(from, days);
  return [
    { type: 'received', on: from, channel: 'ordinary-mail', confirmedOn: from },
    { type: 'supplement-requested', on: on(3), by: on(20) },
    { type: 'supplement-received', on: on(14) },
    { type: 'third-party-consulted', on: on(17), party: 'a' },
    { type: 'organ-consulted', on: on(18), organ: 'b' },
    { type: 'third-party-replied', on: on(24), party: 'a' },
    { type: 'organ-replied', on: on(30), organ: 'b' },
    { type: 'reasons-requested', on: on(31) },
    { type: 'extended', on: on(35), workingDays: 10, approvedBy: 'c' },
    { type: 'replied', on: on(60), outcome: 'partly-disclosed' },
  ];
}

type Input = (typeof inputs)[number];

const contender = (name: string, times: number, one: (input: Input) => unknown): Contender => ({
  name,
  times,
  run: (count) => {
    let last: unknown;
    for (let index = 0; index < count; index++) last = one(inputs[index & 1023] as Input);
    return last;
  },
});

const measured = medianOfRounds([
  contender('addWorkingDays(date, 20)', 204_800, ({ from }) => china.addWorkingDays(from, 20)),
  contender('deadline(request-reply), at most 5', 102_400, ({ from }) => deadline('request-reply', { from }).due),
  contender('clock of ten events, at most 100', 10_240, ({ events, asOf }) => requestClock(events, { asOf }).due),
  contender('the same with its trace', 5_120, ({ events, asOf }) => requestClock(events, { asOf }).trace),
  contender('the same as a memo, with its notes', 512, ({ events, asOf }) =>
    explainClock(requestClock(events, { asOf }), 'zh-CN'),
  ),
]);
console.log(formatRatios('time limits, in additions of working days', measured));
