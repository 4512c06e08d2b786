import { renderFinding } from '@zwgk/core';
import { checkCitation } from '@zwgk/law';
import { describe, expect, test } from 'vitest';
import { confidentialityFindings } from '../findings.ts';
import { formatAuditEntry } from './audit.ts';
import { reviewBarTexts } from './bar.ts';
import policyCases from './cases/policy-cases.json' with { type: 'json' };
import cases from './cases/review-cases.json' with { type: 'json' };
import { customaryOverlay, customaryReviewPolicy } from './customary-policy.ts';
import type { ReviewEvent } from './event.ts';
import { extendReviewPolicy } from './extend-policy.ts';
import { nationalReviewPolicies, nationalReviewPolicy } from './national-policy.ts';
import { formatNextStep } from './next-step.ts';
import type { ReviewOverlay } from './overlay.ts';
import type { ReviewPolicy } from './policy.ts';
import { reviewCase } from './review-case.ts';
import { reviewEventSchema, reviewOverlaySchema, reviewPolicySchema } from './schema.ts';

const policies: Readonly<Record<string, ReviewPolicy>> = {
  national: nationalReviewPolicy,
  customary: customaryReviewPolicy,
};

interface Case {
  readonly title: string;
  readonly policy: string;
  readonly overlay?: unknown;
  readonly asOf: string;
  readonly due?: Readonly<Record<string, string>>;
  readonly events: readonly unknown[];
  readonly expected: {
    readonly phase: string;
    readonly findings: readonly (readonly [code: string, severity: string])[];
    readonly bars?: readonly string[];
    readonly next?: readonly string[];
    readonly notAssessed?: readonly string[];
  };
}

const play = ({ policy, overlay, events, asOf, due = {} }: Case) => {
  const base = policies[policy] ?? expect.fail(policy);
  const extended = overlay === undefined ? base : extendReviewPolicy(base, overlay as ReviewOverlay).policy;
  return reviewCase(events as ReviewEvent[], extended, {
    asOf,
    dueDate: (rule) => due[rule] as ReturnType<NonNullable<Parameters<typeof reviewCase>[2]['dueDate']>>,
  });
};

const all = cases as unknown as readonly Case[];

describe('a review case', () => {
  test.each(all)('$title', (given) => {
    const { phase, findings, bars, next, notAssessed } = given.expected;
    const outcome = play(given);
    expect(outcome.state.phase).toBe(phase);
    expect(outcome.findings.map(({ code, severity }) => [code.replace('confidentiality/', ''), severity])).toEqual(
      findings,
    );
    if (bars !== undefined) expect(outcome.state.bars.map(({ code }) => code)).toEqual(bars);
    if (next !== undefined) expect(outcome.next.map((step) => formatNextStep(step, 'zh-CN'))).toEqual(next);
    expect(outcome.notAssessed.map(({ missing }) => missing[0])).toEqual(notAssessed ?? []);
  });

  test.each(all)(
    '$title: every event is one that the schema takes, and the outcome is plain JSON with texts',
    (given) => {
      for (const event of given.events) expect(reviewEventSchema.parse(event)).toEqual(event);
      const { findings, audit, state, next } = play(given);
      for (const language of ['zh-CN', 'en'] as const) {
        const texts = [
          ...findings.map((finding) => renderFinding(finding, [confidentialityFindings], language)),
          ...audit.map((entry) => formatAuditEntry(entry, language)),
          ...next.map((step) => formatNextStep(step, language)),
          ...state.bars.map(({ code, params }) => reviewBarTexts[code][language](params as never)),
        ];
        for (const text of texts) expect(text).not.toMatch(/undefined|\[object|^$/);
      }
      expect(JSON.parse(JSON.stringify({ findings, audit, state, next }))).toEqual({ findings, audit, state, next });
    },
  );

  test('never shows an id that is a number of a person, whoever acts and wherever it stands', () => {
    // Synthetic: an identity number with a right check digit, a mobile number, a bank card; plain, spaced, in full width.
    const numbers = [
      '11010119900307461X',
      '110101 19900307 461X',
      '13800138000',
      '１３８００１３８０００',
      '6222-0212-3456-7890-123',
    ];
    const digits = /1990|0307|0013|８００|138|6222|3456/;
    for (const [index, given] of all.entries()) {
      const number = numbers[index % numbers.length] ?? '';
      const swap = (text: string): string =>
        /^(?:p\d|d\d|x)$/.test(text) ? `${number}${text.slice(1).replace(/\d/, '')}` : text;
      const events = JSON.parse(JSON.stringify(given.events), (key, value) =>
        ['by', 'detection', 'id', 'part'].includes(key) && typeof value === 'string' ? swap(value) : value,
      );
      const outcome = play({ ...given, events });
      expect(JSON.stringify(outcome)).not.toMatch(digits);
      for (const finding of outcome.findings)
        expect(renderFinding(finding, [confidentialityFindings], 'zh-CN')).not.toMatch(digits);
    }
  });
});

describe('an overlay on a policy', () => {
  test.each(policyCases)('$title', ({ base, overlay, expected }) => {
    expect(reviewOverlaySchema.parse(overlay)).toEqual(overlay);
    const { policy, findings } = extendReviewPolicy(
      policies[base] ?? expect.fail(base),
      overlay as unknown as ReviewOverlay,
    );
    expect(findings.map(({ params }) => (params as { kind: string }).kind)).toEqual(expected.loosened);
    for (const finding of findings) expect(finding.code).toBe('confidentiality/policy-loosened');
    if (expected.cites !== undefined) expect(findings.flatMap(({ basis }) => basis)).toContainEqual(expected.cites);
    expect(policy).toMatchObject(expected.policy);
  });
});

describe('the policies of this package', () => {
  const known = [nationalReviewPolicy, customaryReviewPolicy, ...nationalReviewPolicies.map(({ value }) => value)];

  test('are data that the schema takes', () => {
    for (const policy of known) expect(reviewPolicySchema.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
    expect(reviewOverlaySchema.safeParse(customaryOverlay).error).toBeUndefined();
  });

  test('cite only what the registry knows, and name a source or say that it is inferred', () => {
    for (const { stages, separation, exemptions, checklist, timeLimits, resolution, referral } of known) {
      for (const element of [
        ...stages,
        ...separation,
        ...exemptions,
        ...checklist,
        ...timeLimits,
        resolution,
        referral,
      ]) {
        expect(element.basis.flatMap((citation) => checkCitation(citation))).toEqual([]);
        const isFounded = element.basis.length > 0 || element.source !== undefined || element.confidence === 'inferred';
        expect(isFounded).toBe(true);
      }
    }
  });

  test('the customary one loosens nothing', () => {
    expect(extendReviewPolicy(nationalReviewPolicy, customaryOverlay).findings).toEqual([]);
  });
});
