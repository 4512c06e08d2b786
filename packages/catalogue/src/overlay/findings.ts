import type { FindingDefinitions, PlainDate } from '@zwgk/core';
import { type ItemField, itemFields } from '../item/catalogue-item.ts';
import type { BodyKind } from '../item/item-values.ts';
import { formatItemTerm, formatTimeLimit, type ItemTerm, type TimeLimit } from '../item/time-limit.ts';

interface LimitsApart {
  readonly item: string;
  readonly local: ItemTerm | 'promptly';
  readonly national: TimeLimit;
}

/** Parameters of the findings that an overlay makes, by code. Every `item` that nobody knows is shortened and masked. */
export interface ProfileOverlayFindings {
  'catalogue/overlay-other-body-kind': { readonly overlay: BodyKind; readonly profile: BodyKind };
  'catalogue/overlay-unknown-item': { readonly item: string };
  'catalogue/overlay-item-exists': { readonly item: string };
  'catalogue/overlay-removes': { readonly item: string };
  'catalogue/overlay-withholds': { readonly item: string };
  'catalogue/overlay-loosens-time-limit': LimitsApart;
  'catalogue/overlay-time-limit-not-comparable': LimitsApart;
  'catalogue/overlay-loosens': { readonly item: string; readonly cell: ItemField };
  'catalogue/overlay-changes': { readonly item: string; readonly cell: ItemField };
  'catalogue/overlay-tightens-nothing': { readonly item: string };
  'catalogue/overlay-not-in-force': { readonly item: string; readonly on: PlainDate };
}

const localText = (local: LimitsApart['local'], language: 'zh-CN' | 'en'): string =>
  local === 'promptly' ? formatTimeLimit({ kind: 'promptly' }, language) : formatItemTerm(local, language);

/** What is refused of an overlay, and why; the basis is that of the national item. */
export const profileOverlayFindings = {
  'catalogue/overlay-other-body-kind': {
    severity: 'error',
    'zh-CN': ({ overlay, profile }) => `地方目录适用于 ${overlay}，不能叠加在 ${profile} 的目录上；未采用`,
    en: ({ overlay, profile }) => `the overlay is for ${overlay}, and this is the profile of ${profile}; refused`,
  },
  'catalogue/overlay-unknown-item': {
    severity: 'error',
    'zh-CN': ({ item }) => `目录中没有事项 ${item}；未采用`,
    en: ({ item }) => `the profile has no item ${item}; refused`,
  },
  'catalogue/overlay-item-exists': {
    severity: 'error',
    'zh-CN': ({ item }) => `已有事项 ${item}，不得另行规定；收紧、细化请用 tighten。未采用`,
    en: ({ item }) =>
      `there is an item ${item} already, which may not be replaced; to tighten it, use tighten. Refused`,
  },
  'catalogue/overlay-removes': {
    severity: 'error',
    'zh-CN': ({ item }) => `事项 ${item} 是法定公开内容，地方目录不得取消；未采用`,
    en: ({ item }) => `the item ${item} is asked for by law and may not be removed; refused`,
  },
  'catalogue/overlay-withholds': {
    severity: 'error',
    'zh-CN': ({ item }) => `地方目录不得自设不予公开的事项（${item}）；请在负面清单中列于国家规定的理由之下。未采用`,
    en: ({ item }) =>
      `an overlay may not withhold anything by itself (${item}); a negative list names matters under the national grounds. Refused`,
  },
  'catalogue/overlay-loosens-time-limit': {
    severity: 'error',
    'zh-CN': ({ item, local, national }) =>
      `事项 ${item} 的公开时限不得放宽：国家规定为${formatTimeLimit(national, 'zh-CN')}，地方规定为${localText(local, 'zh-CN')}；未采用`,
    en: ({ item, local, national }) =>
      `the time limit of ${item} may not be loosened: it is ${formatTimeLimit(national, 'en')} by national rule and ${localText(local, 'en')} here; refused`,
  },
  'catalogue/overlay-time-limit-not-comparable': {
    severity: 'error',
    'zh-CN': ({ item, local, national }) =>
      `无法确定事项 ${item} 的公开时限是否收紧：国家规定为${formatTimeLimit(national, 'zh-CN')}，地方规定为${localText(local, 'zh-CN')}；未采用`,
    en: ({ item, local, national }) =>
      `it cannot be told whether ${localText(local, 'en')} is always stricter than the national ${formatTimeLimit(national, 'en')} of ${item}; refused`,
  },
  'catalogue/overlay-loosens': {
    severity: 'error',
    'zh-CN': ({ item, cell }) => `事项 ${item} 的${itemFields[cell]}不得放宽；未采用`,
    en: ({ item, cell }) => `${cell} of ${item} may not be loosened; refused`,
  },
  'catalogue/overlay-changes': {
    severity: 'error',
    'zh-CN': ({ item, cell }) => `事项 ${item} 的${itemFields[cell]}由国家规定，地方目录不得改变；未采用`,
    en: ({ item, cell }) => `${cell} of ${item} is set by national rule and may not be changed; refused`,
  },
  'catalogue/overlay-tightens-nothing': {
    severity: 'warning',
    'zh-CN': ({ item }) => `对事项 ${item} 没有作出任何收紧或细化`,
    en: ({ item }) => `nothing of ${item} is tightened`,
  },
  'catalogue/overlay-not-in-force': {
    severity: 'notice',
    'zh-CN': ({ item, on }) => `增加的事项 ${item} 在 ${on} 不适用，未列入`,
    en: ({ item, on }) => `the added item ${item} does not hold on ${on} and was left out`,
  },
} satisfies FindingDefinitions<ProfileOverlayFindings>;
