import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const diseases2025 = /* @__PURE__ */ text('infectious-diseases-law', '2025');

/**
 * 定期公布传染病疫情: by the disease-control departments of the State Council and of counties and above. Without a number.
 *
 * @source 传染病防治法 (2025) art. 57(2)
 */
export const epidemicPeriodic = /* @__PURE__ */ deadlineRule({
  id: 'epidemic-periodic',
  title: { zh: '定期公布传染病疫情信息', en: 'Publish information on epidemics regularly' },
  trigger: { zh: '上一次公布之日', en: 'the day of the last publication' },
  versions: [{ from: '2025-09-01', term: noneStated('regularly'), basis: [diseases2025(57, 2)] }],
});

/**
 * 公布暴发、流行的传染病疫情: name, spread, and the numbers of confirmed, suspected and fatal cases. Without a number of hours.
 *
 * @source 传染病防治法 (2025) art. 57(3)
 */
export const epidemicOutbreak = /* @__PURE__ */ deadlineRule({
  id: 'epidemic-outbreak',
  title: { zh: '公布暴发、流行的传染病疫情', en: 'Publish an outbreak' },
  trigger: { zh: '传染病暴发、流行之时', en: 'the outbreak or spread of the disease' },
  versions: [
    {
      from: '2025-09-01',
      term: noneStated('promptly'),
      basis: [diseases2025(57, 3)],
      consequence: {
        zh: '跨省级行政区域暴发、流行的，由国务院疾病预防控制部门公布',
        en: 'where it crosses provinces, the national disease-control department publishes it',
      },
    },
  ],
});

/**
 * 澄清虚假或者不完整的疫情信息: accurate information is published. Without a number.
 *
 * @source 传染病防治法 (2025) art. 57(4)
 */
export const epidemicClarify = /* @__PURE__ */ deadlineRule({
  id: 'epidemic-clarify',
  title: { zh: '澄清虚假或者不完整的疫情信息', en: 'Set right false or incomplete information on an epidemic' },
  trigger: { zh: '发现虚假或者不完整信息之时', en: 'the discovery of the information' },
  versions: [{ from: '2025-09-01', term: noneStated('promptly'), basis: [diseases2025(57, 4)] }],
});

/**
 * 公告疫情防控措施: the organ that decides announces what is done, where and how long, and later that it ends. Without a
 * number.
 *
 * @source 传染病防治法 (2025) art. 67
 */
export const epidemicMeasuresNotice = /* @__PURE__ */ deadlineRule({
  id: 'epidemic-measures-notice',
  title: { zh: '公告传染病疫情防控措施', en: 'Announce measures against an epidemic' },
  trigger: { zh: '采取防控措施之时', en: 'the taking of the measures' },
  versions: [
    {
      from: '2025-09-01',
      term: noneStated('nothing'),
      basis: [diseases2025(67)],
      consequence: {
        zh: '公告载明具体内容、实施范围和实施期限；解除由原决定机关宣布',
        en: 'the notice tells content, area and duration; the organ that decided also announces the end',
      },
    },
  ],
});
