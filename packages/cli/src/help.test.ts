import { describe, expect, test } from 'vitest';
import type { CliCommand } from './cli-command.ts';
import { commands } from './commands/commands.ts';
import { zwgk } from './testing/run-zwgk.ts';

/** The words that call each command, and each command below it. */
const callsOf = (list: readonly CliCommand[], above: readonly string[] = []): readonly (readonly string[])[] =>
  list.flatMap((command) => {
    const call = [...above, command.name];
    return [call, ...('subcommands' in command ? callsOf(command.subcommands, call) : [])];
  });

const calls = callsOf(commands);

describe('help', () => {
  test.each([[], ...calls].map((call) => [call]))('%j explains itself in both languages', async (call) => {
    const english = await zwgk([...call, '--help']);
    const chinese = await zwgk([...call, '--help'], '', 'zh-CN');
    expect([english.code, chinese.code]).toEqual([0, 0]);
    expect(english.out).toContain('Usage:');
    expect(chinese.out).toContain('用法：');
    expect(chinese.out).not.toMatch(/Usage|Options|Commands|Arguments/);
  });

  test.each(calls.map((call) => [call]))('%j is listed by what stands above it', async (call) => {
    const { out } = await zwgk([...call.slice(0, -1), '--help']);
    expect(out).toMatch(new RegExp(`^  ${call.at(-1)} `, 'm'));
  });

  test('the version', async () => expect(await zwgk(['--version'])).toEqual({ code: 0, out: '0.0.0\n', err: '' }));
});
