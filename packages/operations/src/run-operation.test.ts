import { records } from '@zwgk/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import annualReport from './cases/annual-report.json' with { type: 'json' };
import catalogue from './cases/catalogue.json' with { type: 'json' };
import confidentiality from './cases/confidentiality.json' with { type: 'json' };
import deadlines from './cases/deadlines.json' with { type: 'json' };
import negativeList from './cases/negative-list.json' with { type: 'json' };
import published from './cases/operations.json' with { type: 'json' };
import reportCompile from './cases/report-compile.json' with { type: 'json' };
import { operations } from './operations.ts';
import { runOperation } from './run-operation.ts';

const cases: readonly { title: string; op: string; input: object; expected: object }[] = [
  ...published,
  ...deadlines,
  ...confidentiality,
  ...negativeList,
  ...catalogue,
  ...annualReport,
  ...reportCompile,
];

describe('operations', () => {
  test.each(cases)('$title', ({ op, input, expected }) => {
    expect(runOperation(op, input)).toMatchObject(expected);
  });

  test('every operation of this release has a worked case', () => {
    expect(new Set(cases.map(({ op }) => op))).toEqual(new Set(operations.map(({ name }) => name)));
  });

  test('the rules in force on a day are those of that day, with their terms in words', () => {
    const reply = runOperation('deadline.rules', { on: '2019-05-14' });
    if (!reply.ok) return expect.fail(reply.error.message);
    const { rules } = reply.result as { rules: { id: string; versions: { text: object }[] }[] };
    const [request] = rules.filter(({ id }) => id === 'request-reply');
    expect(request?.versions.map(({ text }) => text)).toEqual([{ 'zh-CN': '15个工作日', en: '15 working days' }]);
  });

  test('an unknown key is named when it is a word, and never repeated when it may be a person', () => {
    const reply = runOperation('clock', { events: [], asOf: '2026-03-04', calender: 1, 张三110101199003070011: 2 });
    expect(JSON.stringify(reply)).toContain('calender');
    expect(JSON.stringify(reply)).not.toMatch(/张三|1101/);
  });

  test('any JSON gets an answer, never an exception', () => {
    const names = fc.constantFrom(...operations.map(({ name }) => name), 'no.such');
    const keys = fc.constantFrom(
      'date',
      'n',
      'from',
      'to',
      'text',
      'value',
      'raw',
      'entry',
      'on',
      'asOf',
      'mapping',
      'events',
      'rule',
      'pieces',
      'scheme',
      'label',
      'bodyKind',
      'overlays',
      'rows',
      'ledger',
      'year',
    );
    const inputs = fc.oneof(fc.jsonValue(), fc.dictionary(keys, fc.jsonValue()));
    fc.assert(
      fc.property(names, inputs, (name, input) => {
        const reply = runOperation(name, input);
        expect(JSON.parse(JSON.stringify(reply)).ok).toBe(reply.ok);
      }),
    );
  });

  test('a real record goes in raw and comes out checked, in one program of two calls', () => {
    for (const { raw } of records.slice(0, 60)) {
      const normalised = runOperation('record.normalise', { raw });
      if (!normalised.ok) return expect.fail(normalised.error.message);
      const { entry } = normalised.result as { entry: object };
      expect(runOperation('entry.check', { entry, asOf: '2026-11-22' }).ok).toBe(true);
    }
  });

  test('the language of an error is the caller’s', () => {
    const ask = (language: 'zh-CN' | 'en') => {
      const reply = runOperation('workdays.add', { date: '2023-02-29', n: 1 }, language);
      return reply.ok ? '' : reply.error.message;
    };
    expect(ask('zh-CN')).toBe('不是有效的日期："2023-02-29"；应为 YYYY-MM-DD');
    expect(ask('en')).toBe('not a date: "2023-02-29"; expected YYYY-MM-DD');
  });
});
