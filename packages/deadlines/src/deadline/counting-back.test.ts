import { expect, test } from 'vitest';
import { deadline } from './deadline.ts';
import type { DeadlineStep } from './step.ts';
import { stepTexts } from './step-texts.ts';

const hearing = (conventions = {}) => deadline('major-decision-hearing', { from: '2026-03-03', conventions }).trace;

/** What the first step says of the day that sets the period running. */
function firstLine(steps: readonly DeadlineStep[], language: 'zh-CN' | 'en'): string {
  const [step] = steps;
  return step?.code === 'trigger' ? stepTexts.trigger[language](step.params) : '';
}

test('a count that goes back starts on the day before', () => {
  expect(firstLine(hearing(), 'zh-CN')).toBe('2026年3月3日为召开听证会之日，当日不计入，自前一日起倒推');
  expect(firstLine(hearing(), 'en')).toBe(
    '3 March 2026 is the day of the hearing; it is not counted: the count goes back from the day before',
  );
});

test('counting the day of the hearing brings the last day nearer to it, never further away', () => {
  const counted = hearing({ 'first-day': 'counted' });
  expect(firstLine(counted, 'zh-CN')).toBe('2026年3月3日为召开听证会之日，当日计入');
  expect(counted.find(({ code }) => code === 'counted-back')?.params).toMatchObject({ to: '2026-02-25', amount: 7 });
});
