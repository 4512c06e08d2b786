import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { parsePlainDate as day } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import { redact } from '../redact/redact.ts';
import { createScanner } from '../scan/scanner.ts';
import { customaryReviewPolicy } from './customary-policy.ts';
import type { ReviewEvent } from './event.ts';
import { reviewCase } from './review-case.ts';

/** A draft with a list (made-up persons), as it came from the department. */
const draft = '关于发放临时救助金的公示\n现将名单公示如下，咨询电话：0551-60000000。';
const list = '姓名\t身份证号\t银行卡号\n张三\t11010519491231002X\t6217000000000000004\n';

const scanner = createScanner({ asOf: '2026-03-02' });
const hash = (text: string): string => `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
const versionOf = (main: string, annex: string) => ({
  content: hash(main),
  attachments: [{ id: 'annex-1', content: hash(annex) }],
});

const detectionsOf = (main: string, annex: string) => [
  ...scanner.scan(main).detections.map(({ kind, span }) => ({ id: `main-${kind}`, kind, span })),
  ...scanner.scan(annex).detections.map(({ kind, span }) => ({ id: `annex-${kind}`, kind, span, part: 'annex-1' })),
];

const redactedList = redact(list, scanner.scan(list).detections, 'mask').text;
const found = detectionsOf(draft, list);
const first = versionOf(draft, list);
const second = versionOf(draft, redactedList);

const signatures: readonly ReviewEvent[] = [
  {
    type: 'reviewed',
    on: day('2026-03-06'),
    by: 'p02',
    role: 'department-head',
    stage: 'department-review',
    decision: 'passed',
    ...second,
    checked: ['provider-answers', 'facts-checked'],
  },
  {
    type: 'reviewed',
    on: day('2026-03-09'),
    by: 'p03',
    role: 'secrecy-officer',
    stage: 'secrecy-review',
    decision: 'passed',
    ...second,
    checked: ['no-state-secret', 'no-statutory-bar', 'no-harm-to-security', 'third-parties-protected'],
  },
  ...(['office-head', 'leader'] as const).map(
    (role, index): ReviewEvent => ({
      type: 'reviewed',
      on: day('2026-03-10'),
      by: `p0${4 + index}`,
      role,
      stage: 'approval',
      decision: 'passed',
      ...second,
      checked: ['form-and-channel'],
    }),
  ),
];

const untilRefused: readonly ReviewEvent[] = [
  { type: 'drafted', on: day('2026-03-02'), by: 'p01', ...first },
  { type: 'scanned', on: day('2026-03-02'), ...first, detections: found },
  {
    type: 'reviewed',
    on: day('2026-03-03'),
    by: 'p02',
    role: 'department-head',
    stage: 'department-review',
    decision: 'passed',
    ...first,
    checked: ['provider-answers', 'facts-checked'],
  },
  {
    type: 'reviewed',
    on: day('2026-03-04'),
    by: 'p03',
    role: 'secrecy-officer',
    stage: 'secrecy-review',
    decision: 'refused',
    ...first,
  },
];

const untilCleared: readonly ReviewEvent[] = [
  ...untilRefused,
  { type: 'revised', on: day('2026-03-05'), by: 'p01', ...second },
  { type: 'scanned', on: day('2026-03-05'), ...second, detections: detectionsOf(draft, redactedList) },
  ...found.map(
    ({ id }): ReviewEvent => ({
      type: 'detection-resolved',
      on: day('2026-03-06'),
      by: 'p03',
      role: 'secrecy-officer',
      detection: id,
      how: 'removed',
    }),
  ),
  ...signatures,
];

const stateAfter = (events: readonly ReviewEvent[]) =>
  reviewCase(events, customaryReviewPolicy, { asOf: '2026-03-12' });

describe('a draft that is scanned, refused, redacted and cleared', () => {
  test('the scan finds the persons of the list and lets the telephone of the office pass', () => {
    expect(found.map(({ id }) => id)).toEqual(['annex-person-name', 'annex-resident-id', 'annex-bank-card']);
  });

  test('refused as it came, cleared as redacted, which is what the second scan and all signatures speak of', () => {
    expect(stateAfter(untilRefused).state.phase).toBe('returned');
    expect(detectionsOf(draft, redactedList)).toEqual([]);
    expect(second.content).toBe(first.content);
    expect(second.attachments).not.toEqual(first.attachments);
    const { state, findings } = stateAfter(untilCleared);
    expect(findings).toEqual([]);
    expect(state).toMatchObject({ phase: 'cleared', bars: [] });
  });

  test('a text that is published is the one that was cleared, to the last character', () => {
    const publish = (version: typeof first): readonly ReviewEvent[] => [
      ...untilCleared,
      { type: 'published', on: day('2026-03-11'), by: 'p06', ...version },
    ];
    expect(stateAfter(publish(second)).findings).toEqual([]);
    for (const other of [first, versionOf(draft, `${redactedList} `), versionOf(`${draft}。`, redactedList)]) {
      expect(stateAfter(publish(other)).findings.map(({ code }) => code)).toContain(
        'confidentiality/review-content-changed',
      );
    }
  });

  test('as long as nobody has said what became of the places, the same signatures clear nothing', () => {
    const unredacted = untilCleared.filter(({ type }) => type !== 'detection-resolved');
    expect(stateAfter(unredacted).state.phase).not.toBe('cleared');
  });

  test('the log holds no value', () => {
    const log = JSON.stringify(untilCleared);
    for (const value of ['11010519491231002X', '6217000000000000004', '张三']) expect(log).not.toContain(value);
  });
});
