import { describe, expect, test } from 'vitest';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

const events = [
  { type: 'received', on: '2026-09-15', channel: 'in-person' },
  { type: 'third-party-consulted', on: '2026-09-18' },
  { type: 'third-party-replied', on: '2026-09-28' },
];
const file = fileOf('request.json', JSON.stringify(events));

describe('zwgk clock', () => {
  test('is a memo', async () => {
    const { code, out } = await zwgk(['clock', file, '--as-of', '2026-10-09'], '', 'zh-CN');
    expect(code).toBe(0);
    expect(out).toContain('政府信息公开申请办理期限说明（截至2026年10月9日）');
    expect(out).toContain('三、2026年9月28日，收到第三方意见；其间6个工作日不计入期限，答复期限为2026年10月27日');
    expect(out).toContain('结论：答复期限为2026年10月27日，正在办理；已计7个工作日，剩余13个工作日。');
  });

  test('is JSON for a program, from standard input too, also when the events are a part of something', async () => {
    const log = JSON.stringify({ number: '2026-31', events });
    const { out } = await zwgk(['clock', '-', '--as-of', '2026-10-09', '--json'], log);
    expect(JSON.parse(out)).toMatchObject({
      status: 'running',
      due: '2026-10-27',
      elapsed: 7,
      remaining: 13,
      excluded: [{ from: '2026-09-19', to: '2026-09-28', workingDays: 6 }],
      trace: [{ type: 'received' }, { type: 'third-party-consulted' }, { type: 'third-party-replied' }],
    });
  });

  test('today is the day asked about when none is named', async () => {
    const { code, out } = await zwgk(['clock', file]);
    expect(code).toBe(1);
    expect(out).toContain('as of 22 November 2026');
    expect(out).toContain('overdue and not answered');
  });

  test('is a calendar of the reply and of what runs beside it', async () => {
    const open = fileOf('open.json', JSON.stringify(events.slice(0, 2)));
    const { out } = await zwgk(['clock', open, '--as-of', '2026-09-21', '--ics', '--id', '2026-31']);
    expect(out).toContain('UID:2026-31-request-reply@zwgk');
    expect(out).toContain('UID:2026-31-third-party-reply@zwgk');
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  test('is tentative in a calendar while an answer is awaited', async () => {
    const open = fileOf('open.json', JSON.stringify(events.slice(0, 2)));
    const { out } = await zwgk(['clock', open, '--as-of', '2026-09-21', '--ics']);
    expect(out).toMatch(/UID:open-request-reply@zwgk(?:\r\n(?!END).*)*\r\nSTATUS:TENTATIVE/);
    expect(out).toMatch(/UID:open-third-party-reply@zwgk(?:\r\n(?!END).*)*\r\nSTATUS:CONFIRMED/);
  });

  test('needs a number in a calendar when it comes from standard input', async () => {
    const log = JSON.stringify(events);
    const { code, err } = await zwgk(['clock', '-', '--ics'], log);
    expect([code, err]).toEqual([2, expect.stringContaining('--id')]);
    expect(
      (await zwgk(['clock', '-', '--ics', '--id', '31', '--as-of', '2026-09-21'], JSON.stringify(events.slice(0, 2))))
        .code,
    ).toBe(0);
  });

  test('an old log with the holidays known then: what moved, and why', async () => {
    const old = fileOf('old.json', JSON.stringify([{ type: 'received', on: '2020-01-06', channel: 'in-person' }]));
    const { out } = await zwgk(['clock', old, '--as-of', '2020-02-05', '--as-known-on', '2020-01-20']);
    expect(out).toContain('the reply was due by 2020-02-06 and is due by 2020-02-10');
    expect(out).toContain('2020-01-31 became a day off (国办发明电〔2020〕1号)');
  });

  test.each([
    ['[', 'cli/not-json'],
    [JSON.stringify([{ type: 'answered', on: '2026-09-15' }]), '0.type'],
    [JSON.stringify([{ type: 'received', on: '2026-02-30', channel: 'in-person' }]), '0.on: not a date: "2026-02-30"'],
    [JSON.stringify([{ type: 'received', on: '2026-09-15' }]), '0.channel'],
    [JSON.stringify([{ type: 'withdrawn', on: '2026-09-15', because: 'x' }]), 'because'],
  ])('%s ends with 2', async (log, problem) => {
    const { code, err } = await zwgk(['clock', '-'], log);
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});
