import type { FindingDefinitions } from '@zwgk/core';
import { textOf } from '../cited.ts';
import { findGround, type GroundId } from '../grounds/grounds.ts';

type None = Record<never, never>;

/** Parameters of the findings about an inventory of parts, by code. Ids are shortened and masked. */
export interface PartialFindings {
  'negative-list/whole-withheld': { readonly releasable: number };
  'negative-list/whole-released': { readonly withheld: number };
  'negative-list/nothing-withheld': None;
  'negative-list/nothing-released': None;
  'negative-list/part-without-ground': None;
  'negative-list/part-ground-unfit': { readonly ground: GroundId };
  'negative-list/part-ground-not-in-force': { readonly ground: GroundId };
  'negative-list/part-released-with-ground': { readonly ground: GroundId };
  'negative-list/part-without-place': None;
  'negative-list/part-outside-text': { readonly length: number };
  'negative-list/parts-overlap': { readonly other: string };
  'negative-list/part-id-repeated': { readonly id: string };
  'negative-list/text-not-covered': { readonly units: number };
}

const title = (id: GroundId, language: 'zh' | 'en'): string => findGround(id)?.title[language] ?? id;

const SEVERANCE = [textOf('disclosure-regulation', '2019')(37)];

/** What can be wrong with an inventory of parts. */
export const partialFindings = {
  'negative-list/whole-withheld': {
    severity: 'error',
    basis: SEVERANCE,
    'zh-CN': ({ releasable }) => `整份不予公开，但其中 ${releasable} 个部分可以公开：应当区分处理`,
    en: ({ releasable }) => `withheld as a whole, though ${releasable} part(s) can be released: it has to be severed`,
  },
  'negative-list/whole-released': {
    severity: 'error',
    'zh-CN': ({ withheld }) => `整份公开，但其中 ${withheld} 个部分不予公开`,
    en: ({ withheld }) => `released as a whole, though ${withheld} part(s) are withheld`,
  },
  'negative-list/nothing-withheld': {
    severity: 'warning',
    'zh-CN': () => '写明部分公开，但没有不予公开的部分',
    en: () => 'said to be released in part, but no part is withheld',
  },
  'negative-list/nothing-released': {
    severity: 'warning',
    'zh-CN': () => '写明部分公开，但没有予以公开的部分',
    en: () => 'said to be released in part, but no part is released',
  },
  'negative-list/part-without-ground': {
    severity: 'error',
    basis: SEVERANCE,
    'zh-CN': () => '不予公开的部分没有写明理由',
    en: () => 'a part is withheld without a ground',
  },
  'negative-list/part-ground-unfit': {
    severity: 'error',
    'zh-CN': ({ ground }) => `“${title(ground, 'zh')}”不是对一部分内容不予公开的理由`,
    en: ({ ground }) => `“${title(ground, 'en')}” is no ground for withholding a part`,
  },
  'negative-list/part-ground-not-in-force': {
    severity: 'error',
    'zh-CN': ({ ground }) => `当日法律没有“${title(ground, 'zh')}”这一理由`,
    en: ({ ground }) => `on that day the law had no ground “${title(ground, 'en')}”`,
  },
  'negative-list/part-released-with-ground': {
    severity: 'error',
    'zh-CN': ({ ground }) => `予以公开的部分写有不得公开的理由“${title(ground, 'zh')}”`,
    en: ({ ground }) => `a part is released although it names “${title(ground, 'en')}”, which forbids it`,
  },
  'negative-list/part-without-place': {
    severity: 'error',
    'zh-CN': () => '没有写明是哪一部分：应有起止位置或者章节名称',
    en: () => 'the part has no place: expected a span or a section',
  },
  'negative-list/part-outside-text': {
    severity: 'error',
    'zh-CN': ({ length }) => `起止位置不在全文之内；应为 0 至 ${length} 之间，先起后止`,
    en: ({ length }) => `the span is not within the text; expected two offsets from 0 to ${length}, the start first`,
  },
  'negative-list/parts-overlap': {
    severity: 'error',
    'zh-CN': ({ other }) => `与部分 ${other} 重叠而处理不同`,
    en: ({ other }) => `overlaps with part ${other}, which is treated otherwise`,
  },
  'negative-list/part-id-repeated': {
    severity: 'error',
    'zh-CN': ({ id }) => `部分的标识 ${id} 重复`,
    en: ({ id }) => `the id ${id} of a part stands twice`,
  },
  'negative-list/text-not-covered': {
    severity: 'warning',
    'zh-CN': ({ units }) => `全文有 ${units} 个字符不在任何部分之内，未作处理`,
    en: ({ units }) => `${units} character(s) of the text are in no part: nothing was decided on them`,
  },
} satisfies FindingDefinitions<PartialFindings>;
