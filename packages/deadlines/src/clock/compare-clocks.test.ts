import { createCalendar } from '@zwgk/calendar';
import { describe, expect, test } from 'vitest';
import { compareClocks } from './compare-clocks.ts';

const received = { type: 'received', on: '2020-01-06', channel: 'in-person' } as const;

describe('an old log under the calendar of today', () => {
  test('says what moved, and which days did it, by which notice', () => {
    const { moved, because, earlier, later } = compareClocks([received], {
      asOf: '2020-02-10',
      earlier: createCalendar({ asKnownOn: '2020-01-20' }),
    });
    expect(moved).toEqual({
      due: { was: '2020-02-06', is: '2020-02-10' },
      status: { was: 'overdue', is: 'running' },
      elapsed: { was: 22, is: 20 },
    });
    expect([earlier.due, later.due]).toEqual(['2020-02-06', '2020-02-10']);
    expect(because).toEqual([
      { date: '2020-01-31', was: true, is: false, notice: '国办发明电〔2020〕1号', festival: '春节' },
      { date: '2020-02-01', was: true, is: false, notice: '国办发明电〔2020〕1号', festival: '春节' },
    ]);
  });

  test('a calendar that sees the days alike moves nothing', () => {
    const { moved, because } = compareClocks([received], { asOf: '2020-02-10', earlier: createCalendar() });
    expect([moved, because]).toEqual([{}, []]);
  });

  test('a closure that an overlay added is named', () => {
    const flood = {
      id: 'flood',
      title: { zh: '防汛停工', en: 'Flood' },
      off: ['2026-03-05/2026-03-06'],
      basis: '示例',
    };
    const { moved, because } = compareClocks([{ ...received, on: '2026-03-02' }], {
      asOf: '2026-03-10',
      earlier: createCalendar(),
      calendar: createCalendar({ overlays: [flood] }),
    });
    expect(moved.due).toEqual({ was: '2026-03-30', is: '2026-04-01' });
    expect(because.map(({ overlay }) => overlay)).toEqual(['flood', 'flood']);
  });
});
