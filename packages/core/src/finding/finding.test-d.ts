import { describe, expectTypeOf, test } from 'vitest';
import { createFinding, type FindingDefinitions, type FindingOf } from './finding.ts';

interface ExampleFindings {
  'example/too-long': { max: number };
  'example/late': { days: number };
}

describe('finding definitions', () => {
  test('a missing text, a missing code and a wrong parameter do not compile', () => {
    const incomplete = {
      // @ts-expect-error the English text is missing
      'example/too-long': { severity: 'error', 'zh-CN': () => '' },
      'example/late': { severity: 'error', 'zh-CN': () => '', en: () => '' },
    } satisfies FindingDefinitions<ExampleFindings>;

    const partial = {
      'example/late': { severity: 'error', 'zh-CN': () => '', en: () => '' },
      // @ts-expect-error the code example/too-long is missing
    } satisfies FindingDefinitions<ExampleFindings>;

    const whole: FindingDefinitions<ExampleFindings> = {
      'example/too-long': { severity: 'error', 'zh-CN': ({ max }) => `${max}`, en: ({ max }) => `${max}` },
      'example/late': { severity: 'error', 'zh-CN': ({ days }) => `${days}`, en: ({ days }) => `${days}` },
    };
    createFinding(whole, 'example/late', { params: { days: 1 } });
    // @ts-expect-error the parameters of another code
    createFinding(whole, 'example/late', { params: { max: 1 } });
    // @ts-expect-error no such code
    createFinding(whole, 'example/early', { params: { days: 1 } });

    expectTypeOf(incomplete).not.toExtend<FindingDefinitions<ExampleFindings>>();
    expectTypeOf(partial).not.toExtend<FindingDefinitions<ExampleFindings>>();
    expectTypeOf<FindingOf<ExampleFindings>['code']>().toEqualTypeOf<'example/too-long' | 'example/late'>();
  });
});
