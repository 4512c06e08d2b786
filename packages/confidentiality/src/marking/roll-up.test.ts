import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMarking } from './marking.ts';
import { parseMarking } from './parse-marking.ts';
import { checkDocumentMarking, rollUpMarkings } from './roll-up.ts';
import { compareSecrecyLevels } from './secrecy-level.ts';

const partsOf = (markings: readonly string[]) =>
  markings.map((marking, index) => ({
    id: `附件${index + 1}`,
    ...(marking !== '' && { marking: parseMarking(marking) }),
  }));

const rolled = (markings: readonly string[]): string | undefined => {
  const { marking } = rollUpMarkings(partsOf(markings));
  return marking && formatMarking(marking);
};

describe('the marking of a whole', () => {
  test.each([
    ['highest level, longest period, from different parts', ['机密★5年', '秘密★10年', ''], '机密★10年'],
    ['a bare star has the period of its own level', ['机密★5年', '秘密★'], '机密★10年'],
    ['long-term is longer than thirty years', ['绝密★30年', '秘密★长期'], '绝密★长期'],
    ['dates among themselves', ['秘密★2027年6月30日', '秘密★2027年7月1日'], '秘密★2027年7月1日'],
    ['the same condition', ['秘密★启用前', '机密★启用前'], '机密★启用前'],
    ['a condition against a period is not decided', ['机密★5年', '秘密★启用前'], '机密★'],
    ['a date against a period without a start is not decided', ['机密★5年', '秘密★2027年6月30日'], '机密★'],
    ['nothing marked', ['', ''], undefined],
  ])('%s', (_, markings, expected) => expect(rolled(markings)).toBe(expected));

  test('a date against a period that has its start', () => {
    const parts = [
      { id: '正文', marking: parseMarking('机密★1年'), on: '2026-06-01' },
      { id: '附件', marking: parseMarking('秘密★2027年5月31日'), on: '2026-06-01' },
    ];
    expect(rollUpMarkings(parts)).toMatchObject({
      marking: { level: 'secret', period: { unit: 'year', count: 1 } },
      because: { level: ['正文'], term: ['正文'] },
    });
  });

  test('is at least as high as every part, in whatever order they stand', () => {
    const markings = fc.array(fc.constantFrom('机密★5年', '秘密★10年', '绝密★1年', '秘密★', '机密★20年'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(markings, (given) => {
        const { marking } = rollUpMarkings(partsOf(given));
        expect(rolled([...given].reverse())).toBe(marking && formatMarking(marking));
        for (const part of given) {
          expect(
            compareSecrecyLevels(marking?.level ?? 'confidential', parseMarking(part).level),
          ).toBeGreaterThanOrEqual(0);
        }
        expect(checkDocumentMarking(marking, partsOf(given))).toEqual([]);
      }),
    );
  });
});

describe('checking the marking of a document', () => {
  const parts = partsOf(['机密★5年', '秘密★10年']);
  test.each([
    ['none', undefined, 'document-mark-missing'],
    ['a lower level', '秘密★10年', 'document-level-too-low'],
    ['a higher level', '绝密★10年', 'document-level-too-high'],
    ['a shorter term', '机密★5年', 'document-term-too-short'],
  ])('%s', (_, document, code) => {
    const findings = checkDocumentMarking(document === undefined ? undefined : parseMarking(document), parts);
    expect(findings.map((finding) => finding.code)).toEqual([`confidentiality/${code}`]);
  });

  test('the right one passes, and without marked parts anything does', () => {
    expect(checkDocumentMarking(parseMarking('机密★10年'), parts)).toEqual([]);
    expect(checkDocumentMarking(undefined, partsOf(['', '']))).toEqual([]);
  });
});
