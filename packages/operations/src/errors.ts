import type { ErrorDefinitions } from '@zwgk/core';

/** Parameters of the errors of this package, by code. */
export interface OperationErrors {
  'operations/unknown-operation': { readonly name: string; readonly known: readonly string[] };
  'operations/invalid-input': { readonly problem: string };
}

/** The errors of this package, by code. */
export const operationErrors = {
  'operations/unknown-operation': {
    'zh-CN': ({ name, known }) => `没有名为 ${name} 的操作；可用的操作：${known.join('、')}`,
    en: ({ name, known }) => `no operation is called ${name}; there are: ${known.join(', ')}`,
  },
  'operations/invalid-input': {
    'zh-CN': ({ problem }) => `输入不符合要求：${problem}`,
    en: ({ problem }) => `the input is not as expected: ${problem}`,
  },
} satisfies ErrorDefinitions<OperationErrors>;
