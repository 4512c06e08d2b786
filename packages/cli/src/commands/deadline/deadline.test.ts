import { describe, expect, test } from 'vitest';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

describe('zwgk deadline', () => {
  test('explains a due date line by line', async () => {
    const { code, out } = await zwgk(['deadline', 'request-reply', '--from', '2026-03-02'], '', 'zh-CN');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      '答复政府信息公开申请：2026-03-30（最终）',
      '  2026年3月2日为收到申请之日，当日不计入，自次日起算（《民法典》第二百零一条第一款）。',
      '  第20个工作日为2026年3月30日（《政府信息公开条例》第三十三条）。',
      '  期限于2026年3月30日届满（《政府信息公开条例》第三十三条）。',
      '  约定：起算之日是否计入期限？本结果取“不计入，自次日起算”；如取“计入”，期限为2026年3月27日（《民法典》第二百零一条第一款）。',
      '',
    ]);
  });

  test('takes another answer to an open question, several days to choose from, and the text of another day', async () => {
    const due = async (...argv: string[]) => JSON.parse((await zwgk(['deadline', ...argv, '--json'])).out).due;
    const convention = ['--convention', 'first-day=counted'];
    expect(await due('request-reply', '--from', '2026-03-02', ...convention)).toBe('2026-03-27');
    expect(await due('request-reply', '--from', '2026-03-02', '--on', '2019-05-14')).toBe('2026-03-23');
    const both = ['--from', 'made=2026-09-15', '--from', 'printed=2026-09-17'];
    expect(await due('proactive-disclosure', ...both)).toBe('2026-10-19');
  });

  test('writes a whole day into a calendar, tentative while the holidays are not announced', async () => {
    const { out } = await zwgk(['deadline', 'request-reply', '--from', '2026-12-15', '--ics']);
    expect(out).toContain('DTSTART;VALUE=DATE:20270113');
    expect(out).toContain('STATUS:TENTATIVE');
    expect(out).toContain('UID:request-reply-20261215@zwgk');
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR/);
  });

  test('follows an office’s own time limits, and says what of them is refused', async () => {
    const overlay = (amount: number) =>
      fileOf(
        'overlay.json',
        JSON.stringify({
          id: 'some-bureau',
          title: { zh: '某局', en: 'Some bureau' },
          tighten: [
            {
              rule: 'request-reply',
              term: { unit: 'working-days', amount },
              from: '2026-01-01',
              basis: '某局工作制度',
            },
          ],
        }),
      );
    const argv = ['deadline', 'request-reply', '--from', '2026-03-02', '--overlay'];
    const tightened = await zwgk([...argv, overlay(10)]);
    expect(tightened.code).toBe(0);
    expect(tightened.out).toContain('2026-03-16 (final)');
    const loosened = await zwgk([...argv, overlay(30)]);
    expect(loosened.code).toBe(1);
    expect(loosened.out).toContain('2026-03-30 (final)');
    expect(loosened.out).toContain('may not be loosened');
  });

  test.each([
    [['request-reply'], 'the option --from <WHEN> has to be given'],
    [['no-such-rule', '--from', '2026-03-02'], 'deadlines/unknown-rule'],
    [['request-reply', '--from', '2026-02-30'], 'core/invalid-date'],
    [['request-reply', '--from', '2008-04-30'], 'deadlines/not-in-force-yet'],
    [['request-reply', '--from', '2026-03-02', '--convention', 'first-day'], 'cli/invalid-option'],
    [['request-reply', '--from', '2026-03-02', '--convention', 'first-day=maybe'], 'deadlines/unknown-choice'],
    [['request-reply', '--from', '2026-03-02', '--overlay', '/no/such/file.json'], 'cli/unreadable-file'],
  ])('%j ends with 2', async (argv, problem) => {
    const { code, err } = await zwgk(['deadline', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});
