import { isZwgkError, type Path } from '@zwgk/core';
import type { Find } from './case-finding.ts';

/** What a reading gives, or a finding in the place of the error that it throws. */
export function readable<Value>(at: Path, find: Find, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!isZwgkError(error)) throw error;
    const problem = { 'zh-CN': error.text('zh-CN'), en: error.text('en') };
    return void find('annual-report/case-unreadable', { problem }, [...at, ...error.path]);
  }
}
