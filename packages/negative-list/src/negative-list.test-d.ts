import { expectTypeOf, test } from 'vitest';
import type { UnreadFact } from './conditions/conditions.ts';
import type { UnrankedGround } from './determination/precedence.ts';
import type { Candidate, GroundId } from './index.ts';
import { assess, findGround } from './index.ts';

test('a fact takes its own answers and no others', () => {
  expectTypeOf<{ classification: 'none'; kinds: ['draft']; clear: 'unknown' }>().toExtend<Candidate>();
  expectTypeOf<{ classification: 'no' }>().not.toExtend<Candidate>();
  expectTypeOf<{ kinds: 'draft' }>().not.toExtend<Candidate>();
});

test('every fact is read, and every ground has its place', () => {
  expectTypeOf<UnreadFact>().toBeNever();
  expectTypeOf<UnrankedGround>().toBeNever();
});

test('a determination names its grounds', () => {
  expectTypeOf(assess({}, { on: '2026-09-15' }).grounds[0]).toExtend<{ id: GroundId } | undefined>();
  expectTypeOf(findGround('x')).toExtend<{ id: GroundId } | undefined>();
});
