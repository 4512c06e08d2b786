import { describe, expect, test } from 'vitest';
import { zwgk } from '../../testing/run-zwgk.ts';

const ask = async (...lines: readonly (string | object)[]) => {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { code, out } = await zwgk(['batch'], `${input}\n`);
  expect(code).toBe(0);
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};

describe('zwgk batch', () => {
  test('answers every line in order, and goes on after a bad one', async () => {
    const answers = await ask(
      { id: 1, op: 'workdays.add', input: { date: '2026-09-28', n: 20 } },
      'not json',
      { id: 'b', op: 'no.such', input: {} },
      { id: 3, op: 'workdays.add', input: { date: '2023-02-29', n: 1 } },
      { id: 4, op: 'workdays.add', input: { date: '2026-09-28', n: 'x' } },
      { id: 5, op: 'workdays.count', input: { from: '2026-09-15', to: '2026-10-19' } },
      { id: 6, input: {} },
    );
    expect(answers).toMatchObject([
      { id: 1, ok: true, result: { date: '2026-10-30', certainty: 'final', missing: [] } },
      { id: null, ok: false, error: { code: 'operations/invalid-input', path: [] } },
      { id: 'b', ok: false, error: { code: 'operations/unknown-operation', path: ['op'] } },
      { id: 3, ok: false, error: { code: 'core/invalid-date', path: ['date'] } },
      { id: 4, ok: false, error: { code: 'operations/invalid-input', path: ['n'] } },
      { id: 5, ok: true, result: { count: 20, certainty: 'final', missing: [] } },
      { id: 6, ok: false, error: { code: 'operations/invalid-input' } },
    ]);
  });

  test('the operations are listed for people and, with their schemas, for programs', async () => {
    expect((await zwgk(['batch', '--list'])).out).toContain('workdays.add');
    const lines = (await zwgk(['batch', '--list', '--json'])).out.trim().split('\n');
    expect(JSON.parse(lines[0] as string)).toMatchObject({
      op: 'workdays.add',
      input: { type: 'object', required: ['date', 'n'], properties: { date: { type: 'string', format: 'date' } } },
    });
  });
});
