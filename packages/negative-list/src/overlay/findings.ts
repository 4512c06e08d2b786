import type { FindingDefinitions } from '@zwgk/core';
import { textOf } from '../cited.ts';
import { findGround, type GroundId } from '../grounds/grounds.ts';
import { findMustDiscloseItem, type MustDiscloseItemId } from '../must-disclose/must-disclose-items.ts';

type None = Record<never, never>;

/** Parameters of the findings about local negative lists, by code. Every `value` is shortened and masked. */
export interface OverlayFindings {
  'negative-list/list-malformed': { readonly expected: string };
  'negative-list/entry-repeated': { readonly value: string };
  'negative-list/entry-without-ground': { readonly value: string };
  'negative-list/entry-ground-not-listable': { readonly ground: GroundId };
  'negative-list/entry-without-statute': None;
  'negative-list/entry-exempts-must-disclose': { readonly item: MustDiscloseItemId; readonly ground: GroundId };
  'negative-list/entry-may-exempt-must-disclose': { readonly item: MustDiscloseItemId; readonly ground: GroundId };
}

const regulation = textOf('disclosure-regulation', '2019');
const MUST_DISCLOSE = [regulation(20), regulation(21)];

const item = (id: MustDiscloseItemId, language: 'zh' | 'en'): string => findMustDiscloseItem(id)?.title[language] ?? id;
const ground = (id: GroundId, language: 'zh' | 'en'): string => findGround(id)?.title[language] ?? id;

/** What can be wrong with a local negative list. */
export const overlayFindings = {
  'negative-list/list-malformed': {
    severity: 'error',
    'zh-CN': ({ expected }) => `负面清单的形式不符；应为 ${expected}`,
    en: ({ expected }) => `not a negative list; expected ${expected}`,
  },
  'negative-list/entry-repeated': {
    severity: 'error',
    'zh-CN': ({ value }) => `事项标识 ${value} 重复`,
    en: ({ value }) => `the entry id ${value} stands twice`,
  },
  'negative-list/entry-without-ground': {
    severity: 'error',
    basis: [regulation(13, 1)],
    'zh-CN': ({ value }) => `事项没有对应的国家层面不予公开理由（所写为 ${value}）：地方清单不能自设理由`,
    en: ({ value }) => `the entry has no national ground (it says ${value}): a local list cannot make one`,
  },
  'negative-list/entry-ground-not-listable': {
    severity: 'error',
    'zh-CN': ({ ground: id }) => `“${ground(id, 'zh')}”不能由清单认定，须依法定程序逐件判断`,
    en: ({ ground: id }) =>
      `“${ground(id, 'en')}” is not for a list to say: it is decided case by case, by its own procedure`,
  },
  'negative-list/entry-without-statute': {
    severity: 'error',
    basis: [regulation(14)],
    'zh-CN': () => '以法律、行政法规禁止公开为由的事项，应当写明是哪部法律、行政法规',
    en: () => 'an entry that rests on another law has to name it: a law or an administrative regulation',
  },
  'negative-list/entry-exempts-must-disclose': {
    severity: 'error',
    basis: MUST_DISCLOSE,
    'zh-CN': ({ item: id, ground: reason }) =>
      `把应当主动公开的“${item(id, 'zh')}”整体列为不予公开（${ground(reason, 'zh')}）：至多对其中部分内容不予公开`,
    en: ({ item: id, ground: reason }) =>
      `exempts as a whole what has to be disclosed as “${item(id, 'en')}” (${ground(reason, 'en')}): at most a part of it may be withheld`,
  },
  'negative-list/entry-may-exempt-must-disclose': {
    severity: 'warning',
    basis: MUST_DISCLOSE,
    'zh-CN': ({ item: id }) => `事项名称像是应当主动公开的“${item(id, 'zh')}”：请核实，仅涉及其中部分内容的请写明`,
    en: ({ item: id }) =>
      `by its title this may be “${item(id, 'en')}”, which has to be disclosed: check, and say if only a part is meant`,
  },
} satisfies FindingDefinitions<OverlayFindings>;
