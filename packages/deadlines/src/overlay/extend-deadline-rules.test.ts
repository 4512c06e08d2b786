import { describe, expect, test } from 'vitest';
import { requestClock } from '../clock/request-clock.ts';
import { deadline } from '../deadline/deadline.ts';
import { deadlineRules } from '../deadline-rules.ts';
import { deadlineOverlaySchema } from '../schema.ts';
import overlays from './cases/overlays.json' with { type: 'json' };
import { extendDeadlineRules } from './extend-deadline-rules.ts';

interface WorkedOverlay {
  readonly title: string;
  readonly overlay: object;
  readonly deadlines: readonly {
    readonly rule: string;
    readonly from: string;
    readonly due: string;
    readonly local?: string;
  }[];
  readonly findings: readonly string[];
  readonly basis: string;
}

const cases: readonly WorkedOverlay[] = overlays;

const named = { id: 'local', title: { zh: '地方规定', en: 'Local rules' } };

describe('an overlay of a region or a body', () => {
  test.each(cases)('$title', ({ overlay, deadlines, findings }) => {
    const extended = extendDeadlineRules(deadlineRules, deadlineOverlaySchema.parse({ ...named, ...overlay }));
    expect(extended.findings.map(({ code }) => code)).toEqual(findings);
    for (const finding of extended.findings) {
      if (finding.code !== 'deadlines/overlay-loosens') continue;
      expect(finding.basis[0]?.instrument).toBe('disclosure-regulation');
    }
    for (const { rule, from, due, local } of deadlines) {
      const result = deadline(rule, { from, rules: extended.rules });
      expect([result.due, result.local?.basis]).toEqual([due, local]);
    }
  });

  test('the request clock follows it', () => {
    const { rules } = extendDeadlineRules(deadlineRules, {
      ...named,
      tighten: [
        { rule: 'request-reply', term: { unit: 'working-days', amount: 10 }, from: '2026-01-01', basis: '某局制度' },
      ],
    });
    const events = [{ type: 'received', on: '2026-03-02', channel: 'in-person' }] as const;
    expect(requestClock(events, { asOf: '2026-03-02', rules }).due).toBe('2026-03-16');
  });

  test('a reply in calendar days cannot be paused: the clock says so', () => {
    const { rules, findings } = extendDeadlineRules(deadlineRules, {
      ...named,
      tighten: [
        { rule: 'request-reply', term: { unit: 'calendar-days', amount: 10 }, from: '2026-01-01', basis: '某局制度' },
      ],
    });
    expect(findings).toEqual([]);
    const events = [{ type: 'received', on: '2026-03-02', channel: 'in-person' }] as const;
    expect(() => requestClock(events, { asOf: '2026-03-02', rules })).toThrow(
      /set to 10 calendar days, expected working days/,
    );
  });

  test('the national rules stay as they are', () => {
    const before = JSON.stringify(deadlineRules);
    extendDeadlineRules(deadlineRules, {
      ...named,
      tighten: [{ rule: 'request-reply', term: { unit: 'working-days', amount: 1 }, from: '2026-01-01', basis: 'x' }],
    });
    expect(JSON.stringify(deadlineRules)).toBe(before);
  });
});
