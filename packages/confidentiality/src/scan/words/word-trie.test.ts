import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createScanner } from '../scanner.ts';

/** Every place of every word, as a plain search finds them. */
function placesOf(text: string, words: readonly string[]): string[] {
  const places: string[] = [];
  for (const [entry, word] of words.entries()) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
      places.push(`${at} ${at + word.length} ${entry}`);
  }
  return places.sort();
}

const han = fc.string({ unit: fc.constantFrom(...'公开政务信息表一'), minLength: 1, maxLength: 5 });

test('every word is found wherever it stands, also inside another, as by a plain search', () => {
  fc.assert(
    fc.property(fc.uniqueArray(han, { minLength: 1, maxLength: 30 }), fc.array(han), (dictionary, parts) => {
      const text = parts.join('');
      const { detections } = createScanner({ detectors: ['dictionary'], dictionary }).scan(text);
      const found = detections.map(({ span, because: [reason] }) => {
        const entry = reason?.code === 'list' ? reason.params.entry : undefined;
        return `${span[0]} ${span[1]} ${entry}`;
      });
      expect(found.sort()).toEqual(placesOf(text, dictionary));
    }),
    { numRuns: 40 },
  );
});

test('a word is found broken up, in full width, with invisible characters and as character references', () => {
  const scanner = createScanner({ detectors: ['dictionary'], dictionary: ['青松计划', 'QS-2024'] });
  const valuesIn = (text: string) => scanner.scan(text).detections.map(({ span }) => text.slice(...span));
  for (const text of [
    '青 松 计 划',
    '青松\n计划',
    '青\u200b松计\u00ad划',
    '&#38738;松&#x8ba1;划',
    '青松　计划',
    'QS-2024',
    'ｑｓ－２０２４',
  ]) {
    expect(valuesIn(`关于${text}的通知`)).toEqual([text]);
  }
  expect(valuesIn('青松\n\n计划、XQS-2024')).toEqual([]);
});

test('a dictionary of many words that begin alike costs no more at a place than the words there are long', () => {
  const dictionary = Array.from(
    { length: 5000 },
    (_, at) => `信息${String.fromCharCode(0x4e00 + at)}${String.fromCharCode(0x5e00 + at)}`,
  );
  const scanner = createScanner({ detectors: ['dictionary'], dictionary });
  expect(scanner.scan('信息'.repeat(20_000)).detections).toEqual([]);
  expect(scanner.scan(dictionary.join('，')).detections).toHaveLength(5000);
});
