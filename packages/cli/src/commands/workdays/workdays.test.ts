import { describe, expect, test } from 'vitest';
import { zwgk } from '../../testing/run-zwgk.ts';

describe('zwgk workdays', () => {
  test.each([
    [['add', '2026-09-15', '20'], '2026-10-19 Mon\n'],
    [['add', '2026-10-08', '-1'], '2026-09-30 Wed\n'],
    [['count', '2026-09-15', '2026-10-19'], '20 working days\n'],
    [['show', '2026-10-10'], '2026-10-10  Sat  make-up working day (National Day)  国办发明电〔2025〕7号\n'],
    [['show', '2026-10-01'], '2026-10-01  Thu  day off (National Day, statutory holiday)  国办发明电〔2025〕7号\n'],
    [['add', '2027-03-01', '1'], '2027-03-02 Tue (provisional: the holiday notice for 2027 is not out yet)\n'],
    [['add', '2020-01-23', '1', '--as-known-on', '2020-01-20'], '2020-01-31 Fri\n'],
  ])('%j', async (argv, out) => expect(await zwgk(['workdays', ...argv])).toEqual({ code: 0, out, err: '' }));

  test('a month is shown day by day', async () => {
    const { out } = await zwgk(['workdays', 'show', '2026-02', '--json']);
    const days = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(days).toHaveLength(28);
    expect(days.filter(({ working }) => working)).toHaveLength(16);
  });

  test.each([
    [['add', '2026-02-30', '1'], 'core/invalid-date'],
    [['add', '2026-02-03', '1.5'], 'cli/invalid-option'],
    [['count', '1999-01-01', '2026-01-01'], 'calendar/not-covered'],
    [['show', '2026-13'], 'core/invalid-date'],
  ])('%j ends with 2', async (argv, code) => {
    const outcome = await zwgk(['workdays', ...argv]);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain(code);
  });
});
