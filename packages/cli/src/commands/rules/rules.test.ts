import { deadlineRules } from '@zwgk/deadlines';
import { describe, expect, test } from 'vitest';
import { zwgk } from '../../testing/run-zwgk.ts';

describe('zwgk rules', () => {
  test('lists every rule, a line each, in both languages', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { out } = await zwgk(['rules'], '', language);
      expect(out.trim().split('\n')).toHaveLength(deadlineRules.length);
    }
    expect((await zwgk(['rules'])).out).toContain('request-reply  20 working days  Answer a disclosure request');
  });

  test('shows one in full, with the texts that it had', async () => {
    const { out } = await zwgk(['rules', 'request-reply'], '', 'zh-CN');
    expect(out).toContain('2008-05-01 至 2019-05-14  15个工作日，可延长15个工作日');
    expect(out).toContain('《中华人民共和国政府信息公开条例》（2019）第三十三条');
  });

  test('of a day, and as JSON', async () => {
    expect((await zwgk(['rules', '--on', '2019-05-14'])).out).toContain('request-reply  15 working days');
    const { rules } = JSON.parse((await zwgk(['rules', 'request-reply', '--json'])).out);
    expect(rules).toHaveLength(1);
    expect(rules[0].versions).toHaveLength(2);
  });

  test('a rule that is not there ends with 2', async () => {
    expect((await zwgk(['rules', 'no-such-rule'])).code).toBe(2);
  });
});
