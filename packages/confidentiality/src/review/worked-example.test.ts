import { describe, expect, test } from 'vitest';
import { formatAuditEntry } from './audit.ts';
import example from './cases/refused-masked-cleared.json' with { type: 'json' };
import { customaryReviewPolicy } from './customary-policy.ts';
import type { ReviewEvent } from './event.ts';
import { formatNextStep } from './next-step.ts';
import { reviewCase } from './review-case.ts';

const events = example.events as unknown as ReviewEvent[];
const after = (count: number) => reviewCase(events.slice(0, count), customaryReviewPolicy, { asOf: example.asOf });

describe('one draft through the whole review', () => {
  test('refused once, masked, cleared, published', () => {
    expect(events.map((_, index) => after(index + 1).state.phase)).toEqual(example.phases);
  });

  test('without an error anywhere, and with nothing left standing', () => {
    const { findings, state, next } = after(events.length);
    expect(findings).toEqual([]);
    expect(state.bars).toEqual([]);
    expect(next).toEqual([]);
  });

  test('the refusal names what has to be done, and who may not do it', () => {
    const { next } = after(4);
    expect(next.map((step) => formatNextStep(step, 'zh-CN'))).toEqual([
      '修改（承办人）',
      '处理检测结果：d1（保密审查机构；p01 除外）',
      '处理检测结果：d2（保密审查机构；p01 除外）',
      '处理检测结果：d3（保密审查机构；p01 除外）',
    ]);
  });

  test('before the second signature of a leader, the first may not give it', () => {
    const { next } = after(12);
    expect(next.map((step) => formatNextStep(step, 'en'))).toEqual([
      'approval by leaders (head of the general office, leader in charge, principal; not p04, p01, p02, p03)',
    ]);
  });

  test('the audit trail reads in both languages', () => {
    const { audit } = after(events.length);
    expect(formatAuditEntry(audit[3] ?? expect.fail(), 'zh-CN')).toBe(
      '2026-03-04  p03（保密审查机构）  保密审查：不同意公开',
    );
    expect(formatAuditEntry(audit[3] ?? expect.fail(), 'en')).toBe(
      '2026-03-04  p03 (secrecy review body)  secrecy review: refused',
    );
    expect(audit.every(({ counts }) => counts)).toBe(true);
  });
});
