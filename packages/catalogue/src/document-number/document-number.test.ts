import { renderFinding } from '@zwgk/core';
import { records } from '@zwgk/fixtures';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import brackets from './cases/brackets.json' with { type: 'json' };
import doubtfulAndAbsent from './cases/doubtful-and-absent.json' with { type: 'json' };
import ordersAndAnnouncements from './cases/orders-and-announcements.json' with { type: 'json' };
import surroundings from './cases/surroundings.json' with { type: 'json' };
import writing from './cases/writing.json' with { type: 'json' };
import {
  findDocumentNumbers,
  parseDocumentNumber,
  readDocumentNumber,
  safeParseDocumentNumber,
  scanField,
} from './document-number.ts';
import { type DocumentNumberParts, formatDocumentNumber } from './document-number-form.ts';
import { documentNumberFindings } from './findings.ts';

const cases = [...brackets, ...ordersAndAnnouncements, ...writing, ...surroundings, ...doubtfulAndAbsent];

describe('worked cases', () => {
  test.each(cases)('$title: $input', ({ input, expected }) => {
    const { findings, others, ...number } = readDocumentNumber(input);
    expect({
      ...number,
      ...(others.length > 0 && { others: others.map(({ normalised }) => normalised) }),
      findings: findings.map(({ code }) => code),
    }).toEqual(expected);
  });
});

const prefixes = [
  '国办发',
  '沪',
  '沪证监决',
  '国科发政字',
  '温国土资发',
  '法释',
  '和政办发',
  '财办法函',
  '自然资办函',
  '',
];
const names = ['国务院令', '国令', '财政部、税务总局公告', '国家外汇管理局公告', '市政府通告'];
const years = fc.integer({ min: 1949, max: 2100 });
const serials = fc.integer({ min: 1, max: 9_999_999 }).map(String);

const numbers: fc.Arbitrary<DocumentNumberParts> = fc.oneof(
  fc.record({
    form: fc.constantFrom('bracketed' as const),
    prefix: fc.constantFrom(...prefixes, ...names),
    year: years,
    serial: serials,
  }),
  fc.record({ form: fc.constant('ordinal' as const), prefix: fc.constantFrom(...prefixes, ...names), serial: serials }),
  fc.record({
    form: fc.constant('year-ordinal' as const),
    prefix: fc.constantFrom(...names),
    year: years,
    serial: serials,
  }),
  fc.record({
    form: fc.constant('year-first' as const),
    prefix: fc.constantFrom('普字', '行复'),
    year: years,
    serial: serials,
  }),
);

const STRAY_WORDS = ['的函', '通知', '通报', '意见', '办法', '规定', '措施', '方案', '细则', '决定', '批复', '复函'];
const MORE_STRAY_WORDS = [
  '条例',
  '纪要',
  '按照',
  '依据',
  '根据',
  '依照',
  '参照',
  '作出',
  '印发',
  '转发',
  '关于',
  '的',
  '按',
];
const words = fc.constantFrom(
  ...STRAY_WORDS,
  ...MORE_STRAY_WORDS,
  ...prefixes,
  ...names,
  '书',
  '函',
  '和',
  '号',
  '年',
  '第',
);
const asWritten = fc.oneof(
  fc
    .tuple(
      fc.array(words, { maxLength: 4 }),
      fc.constantFrom('〔', '[', '【', '﹝', '（', '(', '［'),
      fc.integer({ min: 1900, max: 2150 }),
      fc.constantFrom('〕', ']', '】', '﹞', '）', ')', '］'),
      serials,
    )
    .map(([prefix, opening, year, closing, serial]) => `${prefix.join('')}${opening}${year}${closing}${serial}号`),
  fc
    .tuple(fc.array(words, { maxLength: 4 }), fc.constantFrom('令', '公告', '令令', ''), serials)
    .map(([prefix, noun, serial]) => `${prefix.join('')}${noun}第${serial}号`),
  fc.constantFrom(...records.flatMap(({ norm }) => norm.docNumber ?? [])),
);

describe('any document number', () => {
  test('is read at once as the scanner would read it', () => {
    fc.assert(
      fc.property(asWritten, (value) => void expect(readDocumentNumber(value)).toEqual(scanField(value))),
      { numRuns: 2000 },
    );
  });

  test('is read again from what it is written as', () => {
    fc.assert(
      fc.property(numbers, (parts) => {
        const text = formatDocumentNumber(parts);
        const { kind, normalised, ...read } = parseDocumentNumber(text);
        expect(read).toEqual(parts);
        expect(normalised).toBe(text);
        expect(readDocumentNumber(text).findings.filter(({ severity }) => severity === 'notice')).toEqual([]);
      }),
    );
  });

  test('is the same number in any brackets, padded, spaced, in full width and with invisible characters', () => {
    const pairs = ['〔〕', '［］', '[]', '【】', '（）', '()', '﹝﹞', '〈〉', '〔]', '[）', '〔 ', ' 】'];
    const spelt = fc.record({
      prefix: fc.constantFrom(...prefixes),
      year: years,
      serial: fc.integer({ min: 1, max: 999 }),
      pair: fc.constantFrom(...pairs),
      zeros: fc.constantFrom('', '0', '00'),
      ordinal: fc.constantFrom('', '第'),
      between: fc.constantFrom('', ' ', '\u3000', '\u200B', '\u00A0'),
      suffix: fc.constantFrom('号', ''),
      wide: fc.boolean(),
    });
    fc.assert(
      fc.property(spelt, ({ prefix, year, serial, pair, zeros, ordinal, between, suffix, wide }) => {
        const [open = '', close = ''] = pair;
        const text = [prefix, open, year, close, ordinal, zeros + serial, suffix].join(between);
        const written = wide ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : text;
        expect(readDocumentNumber(written).normalised).toBe(`${prefix}〔${year}〕${serial}号`);
      }),
    );
  });

  test('is the first of several, and the rest are kept in order', () => {
    const separators = fc.constantFrom('、', '，', ',', '；', ' ', '/', '和');
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 2, maxLength: 4 }), separators, (several, separator) => {
        const texts = several.filter(({ form }) => form !== 'ordinal').map(formatDocumentNumber);
        // Behind a space nobody can tell 和 of a name from 和 between two numbers.
        fc.pre(texts.length > 1 && !(separator === ' ' && texts.some((text) => text.startsWith('和'))));
        const { normalised, others } = readDocumentNumber(texts.join(separator));
        expect([normalised, ...others.map((other) => other.normalised)]).toEqual(texts);
      }),
    );
  });
});

describe('any text', () => {
  const letters = fc.constantFrom(...'国发令公告第号字年〔〕[（）20190三〇十 、的通知\u200B');
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: letters, maxLength: 40 }));

  test('is read without an exception, and reading the result again changes nothing', () => {
    fc.assert(
      fc.property(texts, (value) => {
        const { findings: _, others: __, ...reading } = readDocumentNumber(value);
        const { findings: ___, others: ____, ...again } = readDocumentNumber(reading.normalised);
        expect(again).toEqual(reading);
      }),
      { numRuns: 1000 },
    );
  });

  test('is refused by the parser exactly when the reading is unknown', () => {
    fc.assert(
      fc.property(texts, (value) => {
        expect(safeParseDocumentNumber(value).ok).toBe(readDocumentNumber(value).kind !== 'unknown');
      }),
    );
  });

  test.each([
    ...['〔', '第', '2', '2024', '〔2024〕', '〔2024〕国', '第一号', '令一号', '国令第1号', '国', '一', '的', '公告'],
    ...['国发〔2020〕1号、', '（', '\u200B', ' '],
    // A pattern that backtracks without end would not come to an answer before the test runner gives up.
  ])('a long text of %j comes to an answer', (unit) => {
    const text = unit.repeat(20_000 / unit.length);
    expect(readDocumentNumber(text).normalised).toBeDefined();
    expect(findDocumentNumbers(text).every(({ span }) => span[0] < span[1])).toBe(true);
  });
});

describe('document numbers in running text', () => {
  const inText = (text: string) =>
    findDocumentNumbers(text).map(({ normalised, span: [start, end] }) => [normalised, text.slice(start, end)]);

  test('are found with their places in the text as given', () => {
    expect(inText('根据《条例》（国务院令第711号）和国办发[2019]54号、财税〔2003〕 5号')).toEqual([
      ['国务院令第711号', '国务院令第711号'],
      ['国办发〔2019〕54号', '国办发[2019]54号'],
      ['财税〔2003〕5号', '财税〔2003〕 5号'],
    ]);
    expect(inText('其它事项仍按冀人社发【2015】46号；河北省科技厅\n冀科人\u200B〔2021〕1号')).toEqual([
      ['冀人社发〔2015〕46号', '冀人社发【2015】46号'],
      ['冀科人〔2021〕1号', '冀科人\u200B〔2021〕1号'],
    ]);
  });

  test.each([
    '第3号台风',
    '（2019）京01行终123号',
    '地铁5号线',
    '2020年第3号',
    '国发（2018',
    '〔2018〕25号',
    '第1号公告',
  ])('%s holds none', (text) => expect(findDocumentNumbers(text)).toEqual([]));

  test('read the same as in a field of their own', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom('见', '《通知》（', '，'), (parts, before) => {
        const [found] = findDocumentNumbers(`。${before === '见' ? '' : before}${formatDocumentNumber(parts)}。`);
        if (found !== undefined && !parts.prefix.includes('、')) expect(found.prefix).toBe(parts.prefix);
      }),
    );
  });
});

describe('errors and texts', () => {
  test.each([undefined, null, 12, {}, '', '（政务指引）'])('%j is refused with a typed error', (value) => {
    const result = safeParseDocumentNumber(value);
    expect(result.ok || result.error.code).toBe('catalogue/invalid-document-number');
  });

  test('what is no number is shown shortened and masked', () => {
    // A synthetic number, of no person.
    const [finding] = readDocumentNumber('110101190001010000').findings;
    expect(finding?.params).toEqual({ value: '"******************"' });
  });

  test('what only concerns the writing is a notice; a joint number names the article', () => {
    const findings = readDocumentNumber('国办发[2019]第054号、国发〔2018〕25号').findings;
    expect(findings.map(({ code, severity }) => [code.slice('catalogue/document-number-'.length), severity])).toEqual([
      ['brackets', 'notice'],
      ['ordinal-word', 'notice'],
      ['leading-zeros', 'notice'],
      ['several', 'warning'],
    ]);
    expect(findings.at(-1)?.basis).toEqual([
      { instrument: 'official-documents-regulation', version: '2012', article: 9, item: 5 },
    ]);
  });

  test('every finding of the worked cases has a text in both languages', () => {
    for (const { input } of cases) {
      for (const finding of readDocumentNumber(input).findings) {
        expect(renderFinding(finding, [documentNumberFindings], 'zh-CN')).toMatch(/文号|发文/);
        expect(renderFinding(finding, [documentNumberFindings], 'en')).toMatch(/[a-z] /);
      }
    }
  });
});
