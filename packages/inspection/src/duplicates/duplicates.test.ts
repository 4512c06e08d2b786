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

test('one index number in two spellings; what is none is not shown', () => {
  const duplicates = createDuplicates();
  duplicates.check('a:1', { title: '甲', indexNumber: '000014349/2018-00222' });
  expect(duplicates.check('a:2', { title: '乙', indexNumber: '０00014349／2018-00222' })).toMatchObject([
    { params: { indexNumber: '000014349/2018-00222', first: 'a:1' } },
  ]);
  // A synthetic number, of no person.
  for (const indexNumber of ['申请人 110101190001010000', '110101190001010000/2024-00001']) {
    duplicates.check('a:3', { indexNumber, title: '丙' });
    const [finding] = duplicates.check('a:4', { indexNumber, title: '丁' });
    expect(finding?.code).toBe('inspection/index-number-shared');
    expect(JSON.stringify(finding)).not.toContain('110101190001010000');
  }
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
