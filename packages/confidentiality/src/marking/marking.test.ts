import { records } from '@zwgk/fixtures';
import { checkCitation } from '@zwgk/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import checks from './cases/checks.json' with { type: 'json' };
import expiries from './cases/expiries.json' with { type: 'json' };
import negatives from './cases/no-markings.json' with { type: 'json' };
import readings from './cases/readings.json' with { type: 'json' };
import statuses from './cases/statuses.json' with { type: 'json' };
import { checkMarking, type MarkingContext } from './check-marking.ts';
import { markingExpiry, type PeriodStart } from './expiry.ts';
import { internalMarks } from './internal-marks.ts';
import { formatMarking, type SecrecyMarking } from './marking.ts';
import { parseMarking, safeParseMarking } from './parse-marking.ts';
import { readMarking } from './read-marking.ts';
import { classificationAuthorities } from './rules/authority.ts';
import { defaultPeriods, longestPeriods, longTermOnlyByScope, periodStarts, termForms } from './rules/periods.ts';
import { releaseSteps } from './rules/release-steps.ts';
import { secrecyLevels } from './secrecy-level.ts';
import { type ClassificationHistory, markingStatus } from './status.ts';

const short = (code: string): string => code.replace('confidentiality/', '');

describe('reading a mark', () => {
  test.each(readings)('$title', ({ input, expected }) => {
    const { kind, marking, copyNumber, urgency, internal, findings } = readMarking(input);
    expect({
      ...(marking === undefined ? { kind } : marking),
      ...(copyNumber !== undefined && { copyNumber }),
      ...(urgency !== undefined && { urgency }),
      ...(internal.length > 0 && { internal: internal.map(({ id }) => id) }),
      findings: findings.map(({ code }) => short(code)),
    }).toEqual(expected);
  });

  // Alone on a line these are marks, or the label of a field; in a law they are words in a sentence.
  const alone = [
    '绝密级',
    '机密级',
    '秘密级',
    '密级',
    '解密',
    '工作秘密',
    '内部使用',
    '内部资料',
    '内部刊物',
    '不予公开',
    '不公开',
    '不得公开',
  ];
  const phrases = negatives.phrases.filter((phrase) => !alone.includes(phrase));

  test.each(phrases)('%s is no marking', (phrase) => expect(readMarking(phrase).kind).toBe('none'));

  test.each(negatives.phrases)('%s in a sentence is no marking', (phrase) => {
    expect(readMarking(`第三条　${phrase}的，依法处理。`).kind).toBe('none');
    expect(readMarking(`本条例所称${phrase}`).kind).toBe('none');
  });

  test('no title of a real record is a marking', () => {
    for (const { norm } of records) {
      if (typeof norm.title === 'string') expect(readMarking(norm.title).marking).toBeUndefined();
    }
  });
});

const conditions = ['会议开始前', '启用前', '正式公布前', '工程竣工后', '名单公示前'];
const markings: fc.Arbitrary<SecrecyMarking> = fc
  .record({
    level: fc.constantFrom(...secrecyLevels.map(({ id }) => id)),
    term: fc.oneof(
      fc.constant({}),
      fc.constant({ period: { unit: 'long-term' as const } }),
      fc
        .record({
          unit: fc.constantFrom('year' as const, 'month' as const, 'day' as const),
          count: fc.integer({ min: 1, max: 999 }),
        })
        .map((period) => ({ period })),
      fc
        .date({ min: new Date('1991-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
        .map((date) => ({ until: date.toISOString().slice(0, 10) as NonNullable<SecrecyMarking['until']> })),
      fc.constantFrom(...conditions).map((condition) => ({ condition })),
    ),
  })
  .map(({ level, term }) => ({ level, ...term }));

describe('any marking', () => {
  test('is read again from its standard form, without a finding on how it is written', () => {
    fc.assert(
      fc.property(markings, (marking) => {
        const { findings, ...reading } = readMarking(formatMarking(marking));
        expect(reading.marking).toEqual(marking);
        expect(findings.filter(({ code }) => short(code) !== 'marking-term-missing')).toEqual([]);
      }),
    );
  });

  test('is the same marking spaced out, in full width, with another star, or with something invisible in it', () => {
    const ways = fc.record({
      star: fc.constantFrom('★', '☆', '＊', '*', '⭐', '✩'),
      between: fc.constantFrom('', ' ', '\u3000', '\u00A0', '\u200B', '\u2060'),
      isWide: fc.boolean(),
      before: fc.constantFrom('', '  ', '\t'),
    });
    fc.assert(
      fc.property(markings, ways, (marking, { star, between, isWide, before }) => {
        const standard = formatMarking(marking).replace('★', star);
        const wide = standard.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
        const text = before + [...(isWide ? wide : standard)].join(between);
        expect(readMarking(text).marking).toEqual(marking);
      }),
    );
  });

  test('has its place in the text', () => {
    fc.assert(
      fc.property(markings, fc.constantFrom('\n', '\r\n', '\n\n'), (marking, newline) => {
        const text = `关于印发通知${newline}  ${formatMarking(marking)} ${newline}正文`;
        const [start, end] = readMarking(text).span ?? [0, 0];
        expect(text.slice(start, end)).toBe(formatMarking(marking));
      }),
    );
  });
});

describe('a text that is no marking', () => {
  test('is refused without being repeated', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), (noise) => {
        const secret = `身份证110101190001010007${noise}`;
        const result = safeParseMarking(secret);
        if (result.ok) return expect.fail('not a marking');
        expect(JSON.stringify([result.error.message, result.error.params])).not.toContain('1101');
        expect(JSON.stringify(readMarking(secret))).not.toContain('1101');
      }),
    );
    expect(() => parseMarking(42)).toThrow('not a state-secret marking');
  });

  test('is passed over when its line is longer than any mark, whatever it is made of', () => {
    for (const unit of ['★', '秘密', '（', '9', '年', '密级：', '密级|', ' ', '\u200b', '秘密★一二三四五']) {
      const { kind, internal } = readMarking(`${unit.repeat(20_000)}x`);
      expect({ kind, internal }).toEqual({ kind: 'none', internal: [] });
    }
    // The marks around it are read all the same.
    expect(readMarking(`机密★1年\n${'秘密★'.repeat(200)}`).normalised).toBe('机密★1年');
  });
});

test('every rule cites what the registry knows, and nothing is in force twice', () => {
  const lists = [
    longestPeriods,
    defaultPeriods,
    periodStarts,
    longTermOnlyByScope,
    classificationAuthorities,
    ...releaseSteps.map(({ versions }) => versions),
  ];
  for (const list of lists) {
    for (const [index, { from, basis }] of list.entries()) {
      expect(basis.flatMap((citation) => checkCitation(citation, { on: from }))).toEqual([]);
      const before = list[index - 1]?.to;
      if (before !== undefined) expect(before < from).toBe(true);
    }
  }
  for (const { from, basis } of termForms)
    expect(basis.flatMap((citation) => checkCitation(citation, { on: from }))).toEqual([]);
});

test('an internal mark has no legal force unless a law speaks of it', () => {
  expect(internalMarks.filter(({ basis }) => basis.length > 0).map(({ id }) => id)).toEqual(['work-secret']);
});

describe('the end of secrecy', () => {
  test.each(expiries)('$title', ({ input: { marking, ...start }, expected }) => {
    const expiry = markingExpiry(parseMarking(marking), start as PeriodStart);
    const seen = expiry.status === 'open' ? expiry : { ...expiry, from: expiry.start?.from };
    expect(seen).toMatchObject(expected);
  });

  test('rises with the period, and the conventions are named', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('year' as const, 'month' as const, 'day' as const),
        (count, unit) => {
          const ends = [count, count + 1].map((more) =>
            markingExpiry({ level: 'secret', period: { unit, count: more } }, { on: '2026-01-31' }),
          );
          const [one, next] = ends;
          if (one?.status !== 'fixed' || next?.status !== 'fixed') return expect.fail('both are dates');
          expect(one.expiresOn < next.expiresOn).toBe(true);
          expect(one.conventions).toEqual(
            unit === 'day' ? ['first-day-excluded'] : ['first-day-excluded', 'corresponding-day'],
          );
        },
      ),
    );
  });
});

describe('checking a marking', () => {
  test.each(checks)('$title', ({ input: { marking, derivedFrom, ...context }, expected }) => {
    const given = { ...context, ...(derivedFrom !== undefined && { derivedFrom: parseMarking(derivedFrom) }) };
    const findings = checkMarking(parseMarking(marking), given as MarkingContext);
    expect(findings.map(({ code, severity }) => [short(code), severity])).toEqual(expected);
    for (const { code, basis } of findings)
      if (short(code) !== 'no-classification-rules') expect(basis).not.toEqual([]);
  });
});

describe('what may follow', () => {
  test.each(statuses)('$title', ({ input: { marking, ...history }, expected }) => {
    const { status, steps, mayBePublished } = markingStatus(parseMarking(marking), history as ClassificationHistory);
    const open = steps.filter(({ done }) => !done).map(({ id }) => id);
    expect({ status, mayBePublished, open }).toMatchObject(expected);
  });

  test('nothing that happens later makes it publishable while its period runs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 729 }), (days) => {
        const asOf = new Date(Date.parse('2026-01-01') + days * 86_400_000).toISOString().slice(0, 10);
        const done = {
          reviewedOn: asOf,
          declassificationMarkedOn: asOf,
          confidentialityReviewedOn: asOf,
          markRemovedOn: asOf,
        };
        const history = { on: '2026-01-01', asOf, originator: 'own' as const, ...done };
        expect(markingStatus(parseMarking('机密★2年'), history).mayBePublished).toBe(false);
      }),
    );
  });
});
