import { isZwgkError, organisationCheckDigit, renderFinding, unifiedSocialCreditCheckCharacter } from '@zwgk/core';
import { records } from '@zwgk/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import creditCodesAndHyphens from './cases/credit-codes-and-hyphens.json' with { type: 'json' };
import deviations from './cases/deviations.json' with { type: 'json' };
import localSchemes from './cases/local-schemes.json' with { type: 'json' };
import organisationCodes from './cases/organisation-codes.json' with { type: 'json' };
import { indexNumberFindings } from './findings.ts';
import {
  formatIndexNumber,
  parseIndexNumber,
  readIndexNumber,
  recogniseWritten,
  safeParseIndexNumber,
} from './index-number.ts';
import { indexNumberSchemes } from './schemes.ts';

const codesOf = (value: string) => readIndexNumber(value).findings.map(({ code }) => code);

describe('worked cases', () => {
  test.each([...organisationCodes, ...creditCodesAndHyphens, ...localSchemes, ...deviations])(
    '$title: $input',
    ({ input, expected }) => {
      const { findings, ...number } = readIndexNumber(input);
      expect({ ...number, findings: findings.map(({ code }) => code) }).toEqual(expected);
    },
  );
});

describe('the schemes', () => {
  test('have ids of their own', () => {
    expect(new Set(indexNumberSchemes.map(({ id }) => id)).size).toBe(indexNumberSchemes.length);
  });

  test.each([...indexNumberSchemes])('$id reads its own example', ({ id, example }) => {
    expect(readIndexNumber(example).scheme).toBe(id);
  });

  // Forms and their frequency among 1,961 real numbers, of which the records at hand hold not all.
  test.each([
    ['securities regulator', /^bm\d{8}\/\d{4}-\d{8}$/],
    ['organisation code', /^[0-9A-Z]{8}[0-9X]\/\d{4}-\d{5}$/],
    ['organisation code, long serial', /^[0-9A-Z]{8}[0-9X]\/\d{4}-\d{6,7}$/],
    ['credit code', /^[0-9A-HJ-NP-RTUWXY]{18}\/\d{4}-\d{5,6}$/],
    ['Fujian', /^[A-Z]{2}\d{5}-\d{4}-\d{4}-\d{5}$/],
    ['Guangzhou', /^GZ\d{6}\/\d{4}-\d{5,7}$/],
    ['Zhejiang', /^(?:\d{12}|\d{8}z|[0-9A-Za-z]{9,14})\/\d{4}-\d{4,7}$/],
    ['Inner Mongolia', /^000[0-9A-Z]{0,13}\/\d{4}-\d{5}$/],
    ['Shanghai', /^SY\d{15}$/],
    ['Shanghai filing', /^SY\d{9}[01]\d{9}$/],
    ['hyphens throughout', /^[0-9A-Z]{8}[0-9X]-\d{4}-\d{5,6}$/],
    ['no year', /^\d{8}-[0-9X]\/\d{1,8}$/],
  ])('cover the form: %s', (_, form) => {
    fc.assert(fc.property(fc.stringMatching(form), (value) => readIndexNumber(value).scheme !== 'unknown'));
  });
});

const unnamed = ({ source }: RegExp) => new RegExp(source.replaceAll(/\?<[a-z]+>/gi, '?:'));
const numbers = fc.oneof(...indexNumberSchemes.map(({ pattern }) => fc.stringMatching(unnamed(pattern))));

/** Numbers of the commonest schemes with sound heads, and some that only look like them. */
const common = fc.oneof(
  numbers,
  fc.stringMatching(/^bm\d{8}\/(?:19|20)\d{2}-\d{8}$/),
  fc
    .tuple(fc.stringMatching(/^[0-9A-Z]{8}$/), fc.stringMatching(/^(?:19|20)\d{2}-\d{2,8}$/))
    .map(([head, tail]) => `${head}${organisationCheckDigit(head)}/${tail}`),
  fc
    .tuple(
      fc.stringMatching(/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{9}$/),
      fc.stringMatching(/^\d{4}-\d{2,8}$/),
    )
    .map(([head, tail]) => `${head}${unifiedSocialCreditCheckCharacter(head)}/${tail}`),
  fc.constantFrom('000014349/2018-00222', ...records.flatMap(({ norm }) => norm.indexNumber ?? [])),
);

describe('any index number', () => {
  test('is read at once as the patterns of the schemes would read it', () => {
    fc.assert(
      fc.property(common, (value) => void expect(readIndexNumber(value)).toEqual(recogniseWritten(value))),
      { numRuns: 2000 },
    );
  });

  test('is written again from its parts as it was normalised', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        const number = parseIndexNumber(value);
        expect(formatIndexNumber(number)).toBe(number.normalised);
        expect(parseIndexNumber(number.normalised)).toEqual(number);
      }),
    );
  });

  test('is the same number in capitals, in full width, with spaces and invisible characters', () => {
    const fullWidth = (text: string) =>
      text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
    const spaced = (text: string) => [...text].join('\u00A0\u200B');
    fc.assert(
      fc.property(numbers, fc.constantFrom(fullWidth, spaced), (value, disguise) => {
        const { findings, ...number } = readIndexNumber(disguise(value));
        expect(number).toEqual(parseIndexNumber(value));
        expect(number).toEqual(parseIndexNumber(value.toUpperCase()));
        expect(findings.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('any text', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'0A-/ z〔年—Ｘ\u200B') }));

  test('is read without an exception, and reading the result again changes nothing', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const { findings, ...reading } = readIndexNumber(value);
        const { findings: _, ...again } = readIndexNumber(reading.normalised);
        expect(again).toEqual(reading);
        if (reading.scheme === 'unknown') expect(findings).toHaveLength(1);
      }),
    );
  });

  test('is refused by the parser exactly when the reading is unknown', () => {
    fc.assert(
      fc.property(fc.oneof(texts, numbers), (value) => {
        expect(safeParseIndexNumber(value).ok).toBe(readIndexNumber(value).scheme !== 'unknown');
      }),
    );
  });

  test.each(['0', 'A-', '0/', '-', 'SY', '000', ' ', '\u200B', 'Ａ', '000014349/2021-00001'])(
    'a long text of %j comes to an answer',
    (unit) => expect(readIndexNumber(unit.repeat(100_000 / unit.length)).scheme).toBe('unknown'),
  );
});

describe('errors and texts', () => {
  test.each([undefined, null, 12, {}, '', '政策文件'])('%j is refused with a typed error', (value) => {
    const result = safeParseIndexNumber(value);
    expect(result.ok || result.error.code).toBe('catalogue/invalid-index-number');
  });

  test('parts that do not fit their scheme are not written', () => {
    try {
      formatIndexNumber({ scheme: 'organisation-code', serial: '00222' });
      expect.fail('nothing thrown');
    } catch (error) {
      expect(isZwgkError(error) && error.code).toBe('catalogue/invalid-index-number');
    }
  });

  test('no finding shows what could be a person’s number', () => {
    // A synthetic number, of no person.
    for (const value of ['110101190001010000', '110101190001010000/2021-00001', '110101190001010/2021-00001']) {
      const texts = readIndexNumber(value).findings.map((finding) => JSON.stringify(finding));
      expect(texts).not.toEqual([]);
      for (const text of texts) expect(text).not.toContain('1101011900');
    }
  });

  test('a wrong check digit is an error in a credit code, a question in a code of nine characters', () => {
    const severities = (value: string) => readIndexNumber(value).findings.map(({ severity }) => severity);
    expect(severities('11500000009275780M/2021-00827')).toEqual(['error']);
    expect(severities('000014348/2021-65487')).toEqual(['warning']);
    expect(codesOf('000014349/2018-00222')).toEqual(['catalogue/index-number-head-of-platform']);
  });

  test('every finding of the worked cases has a text in both languages', () => {
    for (const { input } of [...organisationCodes, ...creditCodesAndHyphens, ...deviations]) {
      for (const finding of readIndexNumber(input).findings) {
        expect(renderFinding(finding, [indexNumberFindings], 'zh-CN')).toMatch(/索引号/);
        expect(renderFinding(finding, [indexNumberFindings], 'en')).toMatch(/^[^。，]+$/);
      }
    }
  });
});
