import type { Bilingual, Dated } from '@zwgk/core';
import {
  type Cited,
  dated,
  disclosure2007,
  disclosure2019,
  law2024,
  markRule1990,
  regulation2024,
  rule2014,
  rule2025,
} from './cited.ts';

/** A step between the end of secrecy and publication. */
export type ReleaseStepId =
  | 'originator-review'
  | 'declassification-mark'
  | 'confidentiality-review'
  | 'originator-consent'
  | 'remove-mark';

/** A step with its name, and by date the place that asks for it. No entry for a date: not asked for then. */
export interface ReleaseStepRule {
  readonly id: ReleaseStepId;
  readonly label: Bilingual;
  readonly versions: readonly Dated<Cited<true>>[];
}

const required = true as const;

/**
 * What has to happen before a matter that is no longer secret may be published (解密后公开的步骤). That its period is over
 * permits nothing by itself.
 *
 * @source 《国家秘密定密管理规定》(2025) arts 43(1), 44(2), 46; 《国家秘密定密管理暂行规定》(2014) arts 34(2), 36
 */
export const releaseSteps: readonly ReleaseStepRule[] = /* @__PURE__ */ (() => [
  {
    id: 'originator-review',
    label: { zh: '原定密机关审核并未延长保密期限', en: 'the originating organ reviews and does not extend the period' },
    versions: [dated('2025-05-01', undefined, [rule2025(43, 1)], required)],
  },
  {
    id: 'declassification-mark',
    label: { zh: '在原国家秘密标志附近作出解密标志', en: 'a mark of declassification is set beside the marking' },
    versions: [
      dated('1991-01-01', '2014-03-08', [markRule1990(7, 2)], required, 'secondary'),
      dated('2014-03-09', '2025-04-30', [rule2014(34, 2)], required, 'secondary'),
      dated('2025-05-01', undefined, [rule2025(44, 2)], required),
    ],
  },
  {
    id: 'confidentiality-review',
    label: { zh: '公开前的保密审查', en: 'confidentiality review before publication' },
    versions: [
      dated('2008-05-01', '2014-03-08', [disclosure2007(14, 2)], required),
      dated('2014-03-09', '2019-05-14', [disclosure2007(14, 2), rule2014(36, 1)], required),
      dated('2019-05-15', '2024-08-31', [disclosure2019(17, 2), rule2014(36, 1)], required),
      dated('2024-09-01', '2025-04-30', [disclosure2019(17, 2), law2024(35), regulation2024(42)], required),
      dated('2025-05-01', undefined, [disclosure2019(17, 2), regulation2024(42), rule2025(46, 1)], required),
    ],
  },
  {
    id: 'originator-consent',
    label: { zh: '原定密机关同意公开', en: 'the originating organ consents to publication' },
    versions: [
      dated('2014-03-09', '2025-04-30', [rule2014(36, 2)], required, 'secondary'),
      dated('2025-05-01', undefined, [rule2025(46, 2)], required),
    ],
  },
  {
    id: 'remove-mark',
    label: { zh: '删除或者遮盖国家秘密标志', en: 'the marking is removed or covered' },
    versions: [
      dated('2014-03-09', '2025-04-30', [rule2014(36, 3)], required, 'secondary'),
      dated('2025-05-01', undefined, [rule2025(46, 3)], required),
    ],
  },
])();
