/** Working days against a hand-written floor and against the packages that people would pick instead: ratios, one run. */
import { addDays, dayNumber, plainDateOfDay } from '@zwgk/core';
import type { Adapter } from './adapter.ts';
import { bundleSize } from './bundle-size.ts';
import { loadChineseDays } from './chinese-days.ts';
import { floorOf } from './floor.ts';
import { type Contender, formatRatios, medianOfRounds } from './median-of-rounds.ts';
import { tyme } from './tyme.ts';
import { zwgk } from './zwgk.ts';

process.env['TZ'] = 'Asia/Shanghai';
const chineseDays = await loadChineseDays();
const floor = floorOf('2004-01-01', '2100-12-31', zwgk.isWorkingDay);
const adapters: readonly Adapter[] = [floor, zwgk, chineseDays, tyme];

/** How many inputs a contender takes in a round: the slow ones fewer, so that a round stays short. */
const slow = new Map([
  [chineseDays, 128],
  [tyme, 32],
]);

const N = 20;
const SPAN = 60;

/** 4096 dates of 2016–2025, years that every peer has right. Always the same ones. */
const inputs = Array.from({ length: 4096 }, (_, index) => {
  const first = dayNumber('2016-01-01');
  const from = plainDateOfDay(first + (((index * 2654435761) >>> 5) % (dayNumber('2025-09-01') - first)));
  return { from, next: addDays(from, 1), to: addDays(from, SPAN) };
});

for (const { from, next, to } of inputs.slice(0, 512)) {
  for (const { name, isWorkingDay, addWorkingDays, countWorkingDays } of adapters) {
    const agrees =
      isWorkingDay(from) === zwgk.isWorkingDay(from) &&
      addWorkingDays(from, N) === zwgk.addWorkingDays(from, N) &&
      countWorkingDays(from, to, next) === zwgk.countWorkingDays(from, to, next);
    if (!agrees) throw new Error(`${name} differs on ${from}`);
  }
}
console.log(`all agree on ${inputs.slice(0, 512).length} inputs\n`);

type Input = (typeof inputs)[number];

/** The same loop for everyone, made anew for each, so that no contender profits from or pays for another's types. */
const contender = (adapter: Adapter, operation: string): Contender => {
  const body = `return (times) => {
    let last;
    for (let i = 0; i < times; i++) { const { from, next, to } = inputs[i & 4095]; last = ${operation}; }
    return last;
  }`;
  const make = new Function('inputs', 'adapter', body) as (all: readonly Input[], a: Adapter) => Contender['run'];
  return { name: adapter.name, times: slow.get(adapter) ?? 204_800, run: make(inputs, adapter) };
};

for (const [title, operation] of [
  ['isWorkingDay(date)', 'adapter.isWorkingDay(from)'],
  [`addWorkingDays(date, ${N})`, `adapter.addWorkingDays(from, ${N})`],
  [`countWorkingDays over ${SPAN} days`, 'adapter.countWorkingDays(from, to, next)'],
] as const) {
  const measured = medianOfRounds(adapters.map((adapter) => contender(adapter, operation)));
  console.log(`${formatRatios(title, measured)}\n`);
}

console.log('bundle, minified and gzipped');
for (const name of ['china', 'createCalendar', 'statutoryHolidays']) {
  const { minified, gzipped } = await bundleSize(`export { ${name} } from '@zwgk/calendar'`);
  console.log(
    `  ${name.padEnd(36)}${minified.toLocaleString('en').padStart(10)} B${gzipped.toLocaleString('en').padStart(10)} B`,
  );
}
