import { expect, test } from 'vitest';
import { createDuplicates } from './duplicates.ts';

const entry = { title: '关于采取出具警示函措施的决定', indexNumber: 'bm56000001/2024-00000145' };

test('one index number on two different entries', () => {
  const duplicates = createDuplicates();
  expect(duplicates.check('a:1', entry)).toEqual([]);
  expect(duplicates.check('a:2', { ...entry, documentNumber: '沪证监决〔2024〕3号' })).toMatchObject([
    { code: 'inspection/index-number-shared', params: { indexNumber: entry.indexNumber, first: 'a:1' } },
  ]);
});

test('the same entry twice is a repetition, not a shared number', () => {
  const duplicates = createDuplicates();
  duplicates.check('a:1', entry);
  expect(duplicates.check('b:7', entry)).toMatchObject([
    { code: 'inspection/entry-repeated', params: { first: 'a:1' } },
  ]);
});

test('notices without any number may bear the same title', () => {
  const duplicates = createDuplicates();
  duplicates.check('a:1', { title: '通知' });
  expect(duplicates.check('a:2', { title: '通知' })).toEqual([]);
});
