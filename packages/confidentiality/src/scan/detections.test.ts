import { expect, test } from 'vitest';
import cases from './cases/detections.json' with { type: 'json' };
import { createScanner } from './scanner.ts';

const scanner = createScanner();

test.each(cases)('$title', ({ text, expected, allowed }) => {
  const scan = scanner.scan(text);
  const valueAt = ([start, end]: readonly [number, number]): string => text.slice(start, end);
  expect(scan.detections.map(({ kind, span, confidence }) => `${kind} ${valueAt(span)} ${confidence}`)).toEqual(
    expected,
  );
  expect(scan.allowed.map(({ rule, span }) => `${rule} ${valueAt(span)}`)).toEqual(allowed);
});
