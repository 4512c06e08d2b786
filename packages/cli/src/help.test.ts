import { describe, expect, test } from 'vitest';
import { zwgk } from './testing/run-zwgk.ts';

const commands = [
  [],
  ['check'],
  ['batch'],
  ['workdays'],
  ['workdays', 'add'],
  ['workdays', 'count'],
  ['workdays', 'show'],
  ['cite'],
];

describe('help', () => {
  test.each(commands.map((command) => [command]))('%j explains itself in both languages', async (command) => {
    const english = await zwgk([...command, '--help']);
    const chinese = await zwgk([...command, '--help'], '', 'zh-CN');
    expect([english.code, chinese.code]).toEqual([0, 0]);
    expect(english.out).toContain('Usage:');
    expect(chinese.out).toContain('用法：');
    expect(chinese.out).not.toMatch(/Usage|Options|Commands|Arguments/);
  });

  test('the version', async () => expect(await zwgk(['--version'])).toEqual({ code: 0, out: '0.0.0\n', err: '' }));
});
