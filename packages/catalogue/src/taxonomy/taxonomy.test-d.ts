import type { ConceptScheme, Resolution } from '@zwgk/core';
import { expectTypeOf, test } from 'vitest';
import type { Validity } from '../entry/entry.ts';
import { type ConceptSchemeId, conceptSchemes, findScheme, resolveTopic } from './concept-schemes.ts';

test('ids of schemes are known by name, and any text may be asked for', () => {
  expectTypeOf<'topics' | 'document-kinds' | 'grassroots-areas'>().toExtend<ConceptSchemeId>();
  expectTypeOf<string>().not.toExtend<ConceptSchemeId>();
  expectTypeOf(conceptSchemes).toExtend<readonly ConceptScheme[]>();
  expectTypeOf(findScheme).toBeCallableWith('主题分类');
  expectTypeOf(resolveTopic).returns.toEqualTypeOf<Resolution>();
});

test('a revoked document is a concept, not a validity of an entry', () => {
  expectTypeOf<'revoked'>().not.toExtend<Validity>();
});
