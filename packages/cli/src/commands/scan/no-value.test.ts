import { detectionKinds } from '@zwgk/confidentiality';
import { syntheticCases } from '@zwgk/fixtures';
import { expect, test } from 'vitest';
import { fileOf, zwgk } from '../../testing/run-zwgk.ts';

/** Made-up values of every kind, long enough not to stand in an output by chance, each in its own passage. */
const made = syntheticCases(7).filter(
  ({ text, span, evasion }) => evasion === 'as-it-is' && span[1] - span[0] >= 5 && !text.includes('〖'),
);
const values = [...new Set(made.map(({ text, span }) => text.slice(...span)))];
const passages = made.map(({ text }) => text).join('\n\n');

/** Words that the detectors themselves look for are no secret: 内部资料 is what the finding is called by. */
const isSecret = (value: string): boolean => !/^内部|^工作/.test(value);

const outputs: readonly (readonly string[])[] = [
  ['scan', 'FILE'],
  ['scan', 'FILE', '--json'],
  ['scan', 'FILE', '--lang', 'en', '--as-of', '2026-03-02'],
  ['redact', 'FILE'],
  ['redact', 'FILE', '--json'],
  ['redact', 'FILE', '--strategy', 'label'],
];

test('there are values of most kinds', () => {
  expect(new Set(made.map(({ kind }) => kind)).size).toBeGreaterThan(detectionKinds.length / 2);
});

test.each(outputs)('%s %s %s %s: no value in what is printed, on either channel', async (...args) => {
  for (const name of ['made-up.txt', 'made-up.md']) {
    const file = fileOf(name, passages);
    const { out, err } = await zwgk(args.map((arg) => (arg === 'FILE' ? file : arg)));
    const held = values.filter((value) => isSecret(value) && (out.includes(value) || err.includes(value)));
    expect(held).toEqual([]);
  }
});

test('nor in the answers of the line protocol, right or wrong', async () => {
  const lines = [
    { id: 1, op: 'scan', input: { text: passages } },
    { id: 2, op: 'redact', input: { text: passages } },
    { id: 3, op: 'scan', input: { text: passages, detectors: values } },
    { id: 4, op: 'redact', input: { text: passages, strategy: values[0] } },
    { id: 5, op: values[0], input: {} },
  ];
  const { out, err } = await zwgk(['batch'], lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(out.trim().split('\n')).toHaveLength(lines.length);
  expect(values.filter((value) => isSecret(value) && (out.includes(value) || err.includes(value)))).toEqual([]);
});
