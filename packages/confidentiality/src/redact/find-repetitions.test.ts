import { syntheticCases } from '@zwgk/fixtures';
import { expect, test } from 'vitest';
import { createScanner } from '../scan/scanner.ts';
import { findRepetitions } from './find-repetitions.ts';
import { redact } from './redact.ts';

// All names and numbers are made up.
const scanner = createScanner();
const foundIn = (text: string): readonly string[] =>
  findRepetitions(text, scanner.scan(text)).map(({ kind, span }) => `${kind} ${text.slice(...span)}`);

test('a name in a title, and a number in another writing', () => {
  expect(foundIn('致李小明的函\n姓名：李小明\n手机：13900000000\n尾号见１３９０００００００0')).toEqual([
    'person-name 李小明',
  ]);
  expect(foundIn('序号13900000000号\n手机：13900000000')).toEqual([]);
});

test('a longer number is another one, and what an allow rule let pass stays', () => {
  expect(foundIn('手机：13900000000\n流水号：9913900000000')).toEqual([]);
  expect(foundIn('联系人：李小明\n姓名：李小明')).toEqual([]);
});

test('an age and an illness are nobody’s without their person', () => {
  expect(foundIn('姓名\t年龄\t病种\n李小明\t9\t尿毒症\n\n尿毒症的防治，9 项措施')).toEqual([]);
});

test('in HTML the value that runs through tags is the same as the one that does not', () => {
  const html = '<title>公示 李小明</title><p>姓名：<b>李</b>小明</p>';
  const scan = createScanner({ format: 'html' }).scan(html);
  const places = [...scan.detections, ...findRepetitions(html, scan, 'html')];
  expect(redact(html, places, 'mask', { format: 'html' }).text).toBe('<title>公示 ***</title><p>姓名：<b>*</b>**</p>');
});

test('after its repetitions have been taken out as well, no such value is left anywhere', () => {
  let repeated = 0;
  for (const { text, span } of syntheticCases(3).filter(({ evasion }) => evasion === 'as-it-is')) {
    const value = text.slice(...span);
    const twice = `${value}\n\n${text}`;
    const scan = scanner.scan(twice);
    const places = findRepetitions(twice, scan);
    if (places.length === 0) continue;
    repeated++;
    expect(redact(twice, [...scan.detections, ...places]).text).not.toContain(value);
  }
  expect(repeated).toBeGreaterThan(3);
});
