import { describe, expect, test } from 'vitest';
import cases from './cases/validity.json' with { type: 'json' };
import { inForce } from './in-force.ts';

describe('in force on a date', () => {
  test.each(cases)('$title', ({ input, expected }) => expect(inForce(input.citation, input.on)).toEqual(expected));
});
