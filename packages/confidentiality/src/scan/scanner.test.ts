import { type Citation, isZwgkError } from '@zwgk/core';
import { records, syntheticCases } from '@zwgk/fixtures';
import { checkCitation } from '@zwgk/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowRules } from './allow/allow-rules.ts';
import { checkDetections } from './check-detections.ts';
import { detectionKinds } from './detection-kinds.ts';
import { prepare } from './preparation.ts';
import { scanFindings } from './scan-findings.ts';
import { scanText } from './scan-run.ts';
import { createScanner } from './scanner.ts';

const scanner = createScanner();
const kindsOf = (scan: ReturnType<typeof scanner.scan>) => scan.detections.map(({ kind }) => kind);

/** Characters that detectors act on, and some that none does. */
const letters = fc.constantFrom(
  ...'身份证号码：姓名张三手机电话住址路号栋室秘密机★*1390０１一二〇xX皖A·-@.cn<td>|\t \n，。年月日出生男女\u200b&#49;',
);
const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letters, maxLength: 200 }));

describe('any text', () => {
  test('is scanned without an exception; spans lie in it, in order, and no value is repeated', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const scan = scanner.scan(text);
        let last = 0;
        for (const { span, preview } of [...scan.detections]) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(preview).not.toBe(text.slice(...span));
          last = span[0];
        }
      }),
      { numRuns: 150 },
    );
  });

  test('says the same in blocks of any size, with what has to be left out anywhere in it', () => {
    const wanted = {
      kinds: new Set(detectionKinds.map(({ id }) => id)),
      rules: new Set(allowRules.map(({ id }) => id)),
      dictionary: ['公开'],
      values: [],
      asOf: undefined,
      isHtml: false,
    };
    const preparation = prepare(wanted);
    const made = syntheticCases(9).map(({ text }) => text);
    const titles = records.map(({ norm }) => norm.title ?? '');
    const parts = fc.array(fc.constantFrom(...made, ...titles), { minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 3000 }), (chosen, block) => {
        const text = chosen.join('\n\n');
        expect(scanText(text, preparation, block)).toEqual(scanText(text, preparation));
      }),
      { numRuns: 4 },
    );
  });
});

describe('a scanner', () => {
  test('looks for the kinds that it was asked for', () => {
    const text = '机密★10年 手机：13900000000';
    expect(kindsOf(createScanner({ detectors: ['mobile-phone'] }).scan(text))).toEqual(['mobile-phone']);
    expect(kindsOf(createScanner({ detectors: ['secrecy-marking'] }).scan(text))).toEqual(['secrecy-marking']);
    expect(kindsOf(createScanner({ detectors: [] }).scan(text))).toEqual([]);
  });

  test('reports what a rule would let pass when the rule is switched off', () => {
    const text = '咨询电话：0551-60000000';
    expect(kindsOf(scanner.scan(text))).toEqual([]);
    expect(kindsOf(createScanner({ allow: { rules: [] } }).scan(text))).toEqual(['landline-phone']);
  });

  test('lets pass what the office has cleared, however it is written', () => {
    const cleared = createScanner({ allow: { values: ['13900000000'] } });
    const scan = cleared.scan('手机：１３９00000000，手机：13900000001');
    expect(scan.allowed).toMatchObject([{ rule: 'published-value', span: [3, 14] }]);
    expect(scan.detections).toMatchObject([{ kind: 'mobile-phone', span: [18, 29] }]);
  });

  test('knows who is a minor on the day that is asked about', () => {
    // 2010-09-12, a made-up number
    const text = '身份证号：340104201009120096';
    expect(kindsOf(scanner.scan(text))).toEqual(['resident-id']);
    expect(kindsOf(createScanner({ asOf: '2028-09-11' }).scan(text))).toEqual(['resident-id', 'minor']);
    expect(kindsOf(createScanner({ asOf: '2028-09-12' }).scan(text))).toEqual(['resident-id']);
    expect(kindsOf(createScanner({ asOf: '2010-09-11' }).scan(text))).toEqual([]);
  });

  test('reads values that run through inline tags of HTML', () => {
    const text = '<p>手机：139<b>0000</b><span>0000</span></p>';
    expect(kindsOf(scanner.scan(text))).toEqual([]);
    expect(createScanner({ format: 'html' }).scan(text).detections).toMatchObject([{ span: [6, 30] }]);
  });

  test('refuses what it does not know, and names what it knows', () => {
    const refused = (options: object): unknown => {
      try {
        return createScanner(options);
      } catch (error) {
        return isZwgkError(error) ? { code: error.code, path: error.path } : error;
      }
    };
    expect(refused({ detectors: ['email', 'x'] })).toEqual({
      code: 'confidentiality/unknown-detector',
      path: ['detectors', 1],
    });
    expect(refused({ allow: { rules: ['x'] } })).toMatchObject({ code: 'confidentiality/unknown-allow-rule' });
    expect(refused({ dictionary: ['词', ' '] })).toMatchObject({
      code: 'confidentiality/empty-dictionary-word',
      path: ['dictionary', 1],
    });
  });
});

describe('what detections mean', () => {
  test('a marking is an error; of personal data the confidence tells', () => {
    const { detections } = scanner.scan('机密★10年\n工作秘密\n手机：13900000000\n皖A00001');
    expect(checkDetections(detections).map(({ code, severity }) => [code, severity])).toEqual([
      ['confidentiality/secrecy-marking-detected', 'error'],
      ['confidentiality/internal-marking-detected', 'warning'],
      ['confidentiality/personal-data-detected', 'error'],
      ['confidentiality/personal-data-detected', 'warning'],
    ]);
  });

  test('no text of a finding repeats the value', () => {
    for (const { text, span } of syntheticCases(4)) {
      const value = text.slice(...span);
      for (const finding of checkDetections(scanner.scan(text).detections)) {
        const { 'zh-CN': zh, en } = scanFindings[finding.code];
        const said = zh(finding.params as never) + en(finding.params as never);
        expect(said.includes(value), JSON.stringify(text)).toBe(false);
      }
    }
  });

  test('every law that a kind or a rule points to exists', () => {
    const citationsOf = (data: object): readonly Citation[] => ('basis' in data ? (data.basis as Citation[]) : []);
    const cited = [...allowRules, ...detectionKinds.flatMap((kind) => ('ground' in kind ? [kind.ground] : []))].flatMap(
      citationsOf,
    );
    expect(cited.length).toBeGreaterThan(30);
    for (const citation of cited) expect(checkCitation(citation)).toEqual([]);
  });
});
