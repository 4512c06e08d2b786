import type { ErrorDefinitions, PlainDate } from '@zwgk/core';

export interface ProfileErrors {
  'catalogue/unknown-body-kind': { readonly value: string; readonly known: readonly string[] };
  'catalogue/unknown-sector': { readonly value: string; readonly known: readonly string[] };
  'catalogue/sector-without-institution': { readonly bodyKind: string };
  'catalogue/no-profile-yet': { readonly on: PlainDate; readonly from: PlainDate };
}

/** The errors of profiles, by code. */
export const profileErrors = {
  'catalogue/unknown-body-kind': {
    'zh-CN': ({ value, known }) => `没有公开主体类别 ${value}；可用的有 ${known.join('、')}`,
    en: ({ value, known }) => `there is no body kind ${value}; expected one of ${known.join(', ')}`,
  },
  'catalogue/unknown-sector': {
    'zh-CN': ({ value, known }) => `没有公共企事业单位领域 ${value}；可用的有 ${known.join('、')}`,
    en: ({ value, known }) => `there is no sector ${value}; expected one of ${known.join(', ')}`,
  },
  'catalogue/sector-without-institution': {
    'zh-CN': ({ bodyKind }) => `${bodyKind} 不分领域；只有公共企事业单位（public-institution）分领域`,
    en: ({ bodyKind }) => `${bodyKind} has no sectors; only public-institution has`,
  },
  'catalogue/no-profile-yet': {
    'zh-CN': ({ on, from }) => `${on} 尚无全国统一规定；政府信息公开条例自 ${from} 起施行`,
    en: ({ on, from }) => `on ${on} there was no national rule yet; the Regulation came into force on ${from}`,
  },
} satisfies ErrorDefinitions<ProfileErrors>;
