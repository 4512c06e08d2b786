import type { CatalogueEntry } from '@zwgk/catalogue';
import { parsePlainDate, renderFinding } from '@zwgk/core';
import { describe, expect, test } from 'vitest';
import { inspectionFindings } from '../findings.ts';
import { createDuplicates } from './duplicates.ts';
import { createNearDuplicates } from './near-duplicates.ts';
import { signatureOf, similarityOf } from './title-shingles.ts';

const made = parsePlainDate('2023-11-07');
const title = '河北省教育厅等九部门印发《关于加强新时代中小学科学教育工作的实施方案》的通知';
const entry: Partial<CatalogueEntry> = { title, publisher: '河北省教育厅', publishedOn: made };

const second = (other: Partial<CatalogueEntry>) => {
  const near = createNearDuplicates();
  near.check('a:1', entry);
  return near.check('a:2', { ...entry, ...other });
};

describe('nearly the same', () => {
  // Pairs as they stand in real lists: cut off at the end, spaced and bracketed otherwise, with a number or without.
  test.each<[string, Partial<CatalogueEntry>]>([
    ['cut off by a list', { title: title.replace('的通知', '...') }],
    ['spaced and bracketed otherwise', { title: title.replace('《', '〈 ').replace('》', ' 〉') }],
    ['with a document number that the other lacks', { documentNumber: '冀教基〔2023〕33号' }],
  ])('%s', (_, other) => expect(second(other)?.first).toBe('a:1'));
});

describe('not the same', () => {
  test.each<[string, Partial<CatalogueEntry>]>([
    ['of another day', { publishedOn: parsePlainDate('2023-12-07') }],
    ['of another body', { publisher: '河北省科学技术厅' }],
    ['with other figures', { title: title.replace('九', '八') }],
    ['about another matter', { title: title.replace('中小学科学教育', '职业院校实习实训') }],
    ['of a short title', { title: '通知' }],
  ])('%s', (_, other) => expect(second(other)).toBeUndefined());

  test('two documents with numbers of their own', () => {
    const near = createNearDuplicates();
    near.check('a:1', { ...entry, documentNumber: '冀教基〔2023〕33号' });
    expect(near.check('a:2', { ...entry, documentNumber: '冀教基〔2023〕34号' })).toBeUndefined();
  });

  test('decisions from whose titles the name was taken out', () => {
    const near = createNearDuplicates();
    const decision = { title: '关于对×××采取出具警示函措施的决定', createdOn: made };
    near.check('a:1', decision);
    expect(near.check('a:2', decision)).toBeUndefined();
  });
});

test('among the duplicates it is a notice, and only where nothing graver was found', () => {
  const duplicates = createDuplicates();
  duplicates.check('a:1', entry);
  const [finding] = duplicates.check('a:2', { ...entry, title: title.replace('的通知', '...') });
  expect(finding).toMatchObject({ severity: 'notice', path: ['title'], params: { first: 'a:1' } });
  expect(finding && renderFinding(finding, [inspectionFindings], 'zh-CN')).toMatch(/标题近似（9\d%）/);
  duplicates.check('a:3', { ...entry, documentNumber: '甲〔2023〕1号' });
  const again = duplicates.check('a:4', { ...entry, documentNumber: '甲〔2023〕1号' });
  expect(again.map(({ code }) => code)).toEqual(['inspection/entry-repeated']);
});

test('a form letter that stands ten thousand times leads to the first', () => {
  const near = createNearDuplicates();
  const letter = { title: '关于对违反交通管理规定的机动车驾驶人作出处理的公告', publishedOn: made };
  for (let index = 0; index < 10_000; index++) near.check(`a:${index}`, letter);
  expect(near.check('b:1', letter)?.first).toBe('a:0');
});

test('signatures of the same text are the same, of other texts hardly ever', () => {
  expect(signatureOf(title)).toEqual(signatureOf(title));
  expect(signatureOf(title)).toHaveLength(5);
  const other = '广州市住房和城乡建设局关于进一步加强户籍家庭住房保障工作的通知';
  expect(signatureOf(other).filter((band) => signatureOf(title).includes(band))).toEqual([]);
  expect(similarityOf(title, title)).toBe(1);
  expect(similarityOf(title, other)).toBeLessThan(0.2);
});
