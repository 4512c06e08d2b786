import { china } from '@zwgk/calendar';
import type { CatalogueEntry } from '@zwgk/catalogue';
import { addDays, plainDateOfDay, renderFinding } from '@zwgk/core';
import { deadlineRules, extendDeadlineRules } from '@zwgk/deadlines';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectionFindings } from '../findings.ts';
import cases from './cases/timeliness.json' with { type: 'json' };
import { checkTimeliness } from './published-late.ts';

interface Expected {
  missing?: string[];
  severity?: string;
  certainty?: string;
  due?: string;
  workingDaysLate?: number;
  basis?: object;
}

describe('timeliness of publication', () => {
  test.each(cases)('$title', ({ entry, expected }) => {
    const { missing, severity, basis, ...params }: Expected = expected;
    const { finding, notAssessed } = checkTimeliness(entry as unknown as Partial<CatalogueEntry>, china);
    expect(notAssessed?.missing).toEqual(missing);
    expect(finding?.severity).toBe(severity);
    if (finding !== undefined) expect(finding).toMatchObject({ params, basis: [basis] });
  });

  test('the later the publication, the later the finding; never one before the due date', () => {
    const made = fc.integer({ min: 14_100, max: 20_300 }).map(plainDateOfDay);
    fc.assert(
      fc.property(made, fc.integer({ min: 0, max: 200 }), (createdOn, days) => {
        const late = (after: number) =>
          checkTimeliness({ createdOn, publishedOn: addDays(createdOn, after) }, china).finding?.params
            .workingDaysLate ?? 0;
        expect(late(days + 1)).toBeGreaterThanOrEqual(late(days));
        expect(late(days) > 0).toBe(china.countWorkingDays(createdOn, addDays(createdOn, days)).count > 20);
      }),
    );
  });

  test('a bureau that publishes within ten days is held to them', () => {
    const { rules } = extendDeadlineRules(deadlineRules, {
      id: 'some-bureau',
      title: { zh: '某局', en: 'Some bureau' },
      tighten: [
        {
          rule: 'proactive-disclosure',
          term: { unit: 'calendar-days', amount: 10 },
          from: '2024-01-01',
          basis: '某局制度',
        },
      ],
    });
    const entry = { createdOn: plainDateOfDay(20_711), publishedOn: plainDateOfDay(20_722) };
    expect(checkTimeliness(entry, china).finding).toBeUndefined();
    const { finding } = checkTimeliness(entry, china, [], rules);
    expect(finding?.params).toMatchObject({ due: '2026-09-25', workingDaysLate: 0 });
  });

  test('the finding says everything that a reader needs to check it', () => {
    const { finding } = checkTimeliness(
      { createdOn: plainDateOfDay(20_711), publishedOn: plainDateOfDay(20_746) },
      china,
    );
    if (finding === undefined) return expect.fail('no finding');
    expect(renderFinding(finding, [inspectionFindings], 'zh-CN')).toBe(
      '2026-09-15 成文，应在20个工作日内（2026-10-19 前，含当日）公开，实际 2026-10-20 公开，超期 1 个工作日',
    );
    expect(renderFinding(finding, [inspectionFindings], 'en')).toBe(
      'made on 2026-09-15 and due within 20 working days, by 2026-10-19; published on 2026-10-20, 1 working day late',
    );
  });
});
