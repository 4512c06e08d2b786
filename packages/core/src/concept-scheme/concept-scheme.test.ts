import { describe, expect, test } from 'vitest';
import type { Concept } from './concept.ts';
import { createConceptScheme } from './concept-scheme.ts';

const concept = (id: string, zh: string, more: Partial<Concept> = {}): Concept => ({
  id,
  label: { zh, en: id },
  origin: 'national',
  ...more,
});

const themes = createConceptScheme({
  id: 'themes',
  title: { zh: '主题分类', en: 'Themes' },
  concepts: [
    concept('finance', '财政、金融、审计', { notation: '4' }),
    concept('finance.currency', '货币（含外汇）', { broader: 'finance', synonyms: ['外汇'] }),
    concept('finance.other', '其他', { broader: 'finance' }),
    concept('land', '国土资源、能源'),
    concept('land.other', '其他', { broader: 'land' }),
    concept('events', '发布会/听证会'),
    concept('events.hearing', '听证会', { broader: 'events' }),
  ],
});

const found = (label: string) => {
  const resolution = themes.resolve(label);
  if ('concept' in resolution) return resolution.concept.id;
  return 'ambiguous' in resolution ? resolution.ambiguous.map(({ id }) => id) : 'unknown';
};

describe('resolving a label', () => {
  test.each([
    ['财政、金融、审计', 'finance'],
    ['4', 'finance'],
    ['finance.currency', 'finance.currency'],
    ['外汇', 'finance.currency'],
    ['货币(含外汇)', 'finance.currency'],
    [' 货币（含 外汇）​', 'finance.currency'],
    ['财政、金融、审计\\其他', 'finance.other'],
    ['国土资源、能源/其他', 'land.other'],
    ['国土资源、能源-其他', 'land.other'],
    ['国土资源、能源＞其他', 'land.other'],
    ['国土资源、能源\\\\其他', 'land.other'],
    ['国土资源，能源--其他', 'land.other'],
    ['财政,金融,审计', 'finance'],
    ['发布会/听证会', 'events'],
    ['发布会/听证会\\听证会', 'events.hearing'],
  ])('%j is %s', (label, id) => expect(found(label)).toBe(id));

  test('a label of two concepts is said to be ambiguous', () => {
    expect(found('其他')).toEqual(['finance.other', 'land.other']);
  });

  test.each(['', '体育', '财政、金融、审计\\土地', '土地\\其他', '国土资源、能源\\其他\\其他'])(
    '%j is unknown',
    (label) => expect(found(label)).toBe('unknown'),
  );

  test('a text too long for a label is unknown, and not searched for separators', () => {
    expect(found('-\\'.repeat(1_000_000))).toBe('unknown');
    expect(found(`${' '.repeat(200)}外汇`)).toBe('unknown');
  });

  test('narrower concepts are listed', () => {
    expect(themes.narrower('finance').map(({ id }) => id)).toEqual(['finance.currency', 'finance.other']);
    expect(themes.get('land.other')?.broader).toBe('land');
  });
});
