import { describe, expect, test } from 'vitest';
import { createFinding, type FindingDefinitions, findingAt, renderFinding } from './finding.ts';

interface ExampleFindings {
  'example/too-long': { max: number };
  'example/empty': Record<never, never>;
}

const definitions = {
  'example/too-long': {
    severity: 'error',
    basis: [{ instrument: 'disclosure-regulation', article: 12, paragraph: 3 }],
    'zh-CN': ({ max }) => `超过 ${max} 字`,
    en: ({ max }) => `longer than ${max} characters`,
  },
  'example/empty': { severity: 'notice', 'zh-CN': () => '为空', en: () => 'empty' },
} satisfies FindingDefinitions<ExampleFindings>;

const tooLong = createFinding(definitions, 'example/too-long', {
  params: { max: 100 },
  path: ['summary'],
  span: [0, 4],
});

describe('findings', () => {
  test('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(tooLong))).toEqual({
      code: 'example/too-long',
      severity: 'error',
      path: ['summary'],
      params: { max: 100 },
      basis: [{ instrument: 'disclosure-regulation', article: 12, paragraph: 3 }],
      span: [0, 4],
    });
  });

  test('are rendered in either language', () => {
    expect(renderFinding(tooLong, [definitions], 'zh-CN')).toBe('超过 100 字');
    expect(renderFinding(tooLong, [{}, definitions], 'en')).toBe('longer than 100 characters');
  });

  test('of an unknown code show the code', () => {
    expect(renderFinding({ ...tooLong, code: 'newer/code' }, [definitions], 'en')).toBe('newer/code');
  });

  test('can be weakened by the case and placed in an outer input', () => {
    const weaker = createFinding(definitions, 'example/too-long', { params: { max: 1 }, severity: 'warning' });
    expect(weaker.severity).toBe('warning');
    expect(findingAt(tooLong, ['entries', 3]).path).toEqual(['entries', 3, 'summary']);
  });
});
