import { replyOutcomes } from '@zwgk/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../determination/assess.ts';
import { CHOICES, candidateFrom } from '../testing/candidates.ts';
import letters from './cases/letters.json' with { type: 'json' };
import { checkReply } from './check-reply.ts';
import { draftReply, formatReply } from './draft-reply.ts';
import { replyFindings } from './findings.ts';
import type { ReplyParticulars } from './reply-draft.ts';
import { decisionWordings } from './wording.ts';

const candidates = fc.array(fc.nat({ max: 999 }), { minLength: CHOICES, maxLength: CHOICES }).map(candidateFrom);

const particulars: ReplyParticulars = {
  on: '2026-09-20',
  organ: '某市某局',
  applicant: '申请人甲',
  requestNumber: '2026-15',
  receivedOn: '2026-09-15',
  requested: '2025年度某项目验收材料',
  reasons: '已逐项审查',
  channel: '电子邮件',
  reconsiderationOrgan: '某市人民政府',
  reconsiderBy: '2026-11-20',
  court: '某区人民法院',
  sueBy: '2027-03-22',
};

describe('checking a letter', () => {
  test.each(letters)('$title', ({ text, on, expected }) => {
    expect(checkReply(text, { on }).map(({ code }) => code)).toEqual(expected);
  });

  test('the letters reach every finding', () => {
    const found = letters.flatMap(({ expected }) => expected);
    expect(found).toEqual(expect.arrayContaining(Object.keys(replyFindings)));
  });

  test('what a finding says of a letter is law, not its content', () => {
    const letter = '张某某（110101199003070000）：根据《政府信息公开条例》第六十条，不予公开。';
    expect(JSON.stringify(checkReply(letter, { on: '2026-09-15' }))).not.toMatch(/张某某|110101199003070000/);
  });

  test('any text can be checked', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Array.isArray(checkReply(text, { on: '2026-09-15' }))).toBe(true);
      }),
    );
  });
});

describe('a drafted letter', () => {
  test('passes the check of letters, whatever was decided', () => {
    fc.assert(
      fc.property(candidates, (facts) => {
        const assessment = assess({ ...facts, occasion: 'request' }, { on: '2026-09-15' });
        if (assessment.reply === null) return;
        const letter = formatReply(draftReply(assessment, particulars));
        expect(checkReply(letter, { on: particulars.on }), letter).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('has words for every kind of reply, with the law in its place', () => {
    for (const { id } of replyOutcomes) expect(decisionWordings[id].decision).toContain('{依据}');
  });

  test('tells reconsideration first against a refusal, with the days that the caller worked out', () => {
    const refusal = assess(
      { kinds: ['draft'], mustDiscloseItem: 'none', lawRequiresDisclosure: 'no' },
      { on: '2026-09-15' },
    );
    const { paragraphs, missing } = draftReply(refusal, particulars);
    expect(missing).toEqual([]);
    expect(paragraphs.map(({ part }) => part)).toEqual(['facts', 'decision', 'reasons', 'remedies']);
    expect(paragraphs.at(-1)?.text).toBe(
      '如对本答复不服，应当自收到本答复之日起60日内（2026年11月20日前，含当日）先向某市人民政府申请行政复议；' +
        '对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向某区人民法院提起行政诉讼。',
    );
  });

  test('leaves open what it was not given, and says so', () => {
    const refusal = assess({ held: 'no', searched: 'yes' }, { on: '2026-09-15' });
    const draft = draftReply(refusal, { on: '2026-09-20' });
    expect(draft.missing).toEqual([
      'receivedOn',
      'requested',
      'reasons',
      'channel',
      'reconsiderationOrgan',
      'court',
      'applicant',
      'organ',
    ]);
    expect(formatReply(draft)).toContain('〔行政复议机关〕');
  });

  test('is not drafted before there is something to reply', () => {
    const open = assess({}, { on: '2026-09-15' });
    expect(() => draftReply(open, particulars)).toThrow(
      expect.objectContaining({ code: 'negative-list/no-reply-yet' }),
    );
  });
});
