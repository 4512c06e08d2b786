import { expect, test } from 'vitest';
import * as z from 'zod';
import { findingSchema, plainDateSchema } from './schema.ts';

test('a date is checked to be a real one, and exported as a JSON Schema', () => {
  expect(plainDateSchema.safeParse('2024-02-29').success).toBe(true);
  const refused = plainDateSchema.safeParse('2023-02-29');
  expect(refused.error?.issues[0]).toMatchObject({
    message: 'not a date: "2023-02-29"; expected YYYY-MM-DD',
    params: { error: { code: 'core/invalid-date' } },
  });
  expect(plainDateSchema.safeParse(undefined).success).toBe(false);
  expect(plainDateSchema.safeParse('1899-12-31').error?.issues[0]).toMatchObject({
    params: { error: { code: 'core/date-out-of-range' } },
  });
  expect(z.object({ on: plainDateSchema.optional() }).safeParse({}).success).toBe(true);
  expect(z.toJSONSchema(plainDateSchema, { unrepresentable: 'any' })).toMatchObject({ type: 'string', format: 'date' });
});

test('a finding is plain JSON of a known shape', () => {
  const finding = { code: 'example/too-long', severity: 'error', path: ['a', 0], params: {}, basis: [] };
  expect(findingSchema.safeParse(finding).success).toBe(true);
  expect(findingSchema.safeParse({ ...finding, code: 'TooLong' }).success).toBe(false);
});
