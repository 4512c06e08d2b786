import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownSecretsReviewSchedule } from './own-secrets-review.ts';
import { withheldReviewSchedule } from './withheld-review.ts';

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('reviewing what is withheld', () => {
  const asOf = '2026-03-02';

  test.each([
    ['one interval after the decision', { withheldOn: '2025-06-10' }, '2026-06-10', false],
    ['on the day itself it is not overdue', { withheldOn: '2025-03-02' }, '2026-03-02', false],
    ['the day after it is', { withheldOn: '2025-03-01' }, '2026-03-01', true],
    [
      'one interval after the last review',
      { withheldOn: '2020-01-10', reviewedOn: ['2025-08-31', '2023-01-05'] },
      '2026-08-31',
      false,
    ],
    [
      'a review to come does not count yet',
      { withheldOn: '2025-01-10', reviewedOn: ['2026-03-03'] },
      '2026-01-10',
      true,
    ],
    ['withheld before the duty began', { withheldOn: '2012-01-10' }, '2020-05-15', true],
  ])('%s', (_, item, due, isOverdue) => {
    const { dues, findings } = withheldReviewSchedule([{ id: 'w1', ...item }], { asOf, everyMonths: 12 });
    expect(dues).toMatchObject([{ id: 'w1', due, isOverdue }]);
    expect(findings.map(({ severity }) => severity)).toEqual(isOverdue ? ['warning'] : []);
  });

  test('what is disclosed needs no review, nor what is not withheld yet', () => {
    const items = [
      { id: 'w1', withheldOn: '2020-01-10', disclosedOn: '2026-03-02' },
      { id: 'w2', withheldOn: '2026-03-03' },
    ];
    expect(withheldReviewSchedule(items, { asOf, everyMonths: 12 }).dues).toEqual([]);
  });

  test('the law gives no number, and an interval that is none is refused', () => {
    for (const everyMonths of [0, -1, 1.5, Number.NaN, 601]) {
      expect(() => withheldReviewSchedule([], { asOf, everyMonths })).toThrow('not an interval');
    }
  });
});

describe('reviewing one’s own secrets', () => {
  test.each([
    [
      'by the end of the year after that of the classification',
      { classifiedOn: '2024-06-01' },
      '2026-01-01',
      '2025-12-31',
      true,
    ],
    [
      'reviewed this year: by the end of the next',
      { classifiedOn: '2020-06-01', reviewedOn: ['2026-02-01'] },
      '2026-03-02',
      '2027-12-31',
      false,
    ],
    ['on the last day it is not overdue', { classifiedOn: '2024-06-01' }, '2025-12-31', '2025-12-31', false],
    ['classified before the yearly duty', { classifiedOn: '2009-06-01' }, '2016-01-01', '2015-12-31', true],
  ])('%s', (_, secret, asOf, due, isOverdue) => {
    const { dues, findings } = ownSecretsReviewSchedule([{ id: 's1', ...secret }], { asOf });
    expect(dues).toMatchObject([{ due, isOverdue }]);
    expect(findings.map(({ severity }) => severity)).toEqual(isOverdue ? ['error'] : []);
  });

  test('the other reading of “every year”: twelve months', () => {
    const [due] = ownSecretsReviewSchedule([{ id: 's1', classifiedOn: '2024-02-29' }], {
      asOf: '2025-03-01',
      convention: 'twelve-months',
    }).dues;
    expect(due).toMatchObject({ due: '2025-02-28', isOverdue: true });
  });

  test('before 2014-03-09 there is no yearly duty, and a declassified matter is none', () => {
    expect(ownSecretsReviewSchedule([{ id: 's1', classifiedOn: '2009-06-01' }], { asOf: '2013-01-01' })).toEqual({
      dues: [],
      findings: [],
      basis: [],
    });
    const declassified = { id: 's1', classifiedOn: '2020-06-01', declassifiedOn: '2024-01-01' };
    expect(ownSecretsReviewSchedule([declassified], { asOf: '2026-01-01' }).dues).toEqual([]);
  });

  test('a review never brings the next one nearer, and the earliest due comes first', () => {
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 4 }), day, (classifiedOn, reviewedOn, extra) => {
        const asOf = '2061-01-01';
        const due = (days: readonly string[]): string =>
          ownSecretsReviewSchedule([{ id: 's1', classifiedOn, reviewedOn: days }], { asOf }).dues[0]?.due ?? '';
        expect(due([...reviewedOn, extra]) >= due(reviewedOn)).toBe(true);
        const several = reviewedOn.map((on, index) => ({ id: `s${index}`, classifiedOn: on }));
        const dues = ownSecretsReviewSchedule(several, { asOf }).dues.map((one) => one.due);
        expect(dues).toEqual([...dues].sort());
      }),
    );
  });
});
