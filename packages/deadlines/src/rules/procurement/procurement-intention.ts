import { deadlineRule } from '../../rule/deadline-rule.ts';
import { calendarDays } from '../../rule/term.ts';
import { whole } from '../../rule/texts.ts';

/** The same for all three, which differ in the first day alone. */
const version = {
  term: /* @__PURE__ */ calendarDays(30),
  bound: 'before',
  exception: { zh: '原则上如此', en: 'in principle' },
  basis: [/* @__PURE__ */ whole('procurement-intention-notice', '2020')],
  confidence: 'secondary',
} as const;

const trigger = { zh: '采购活动开始之日', en: 'the day on which the procurement begins' } as const;

/**
 * 公开采购意向的期限: so long before the procurement begins. Unit: calendar days, counted back. The duty came in three steps;
 * this is the first: central bodies, and the municipal level of Beijing, Shanghai and Shenzhen.
 *
 * @source 财库〔2020〕10号
 */
export const procurementIntention = /* @__PURE__ */ deadlineRule({
  id: 'procurement-intention',
  title: {
    zh: '公开采购意向（中央单位，北京、上海、深圳市本级）',
    en: 'Publish the intention to procure (central bodies, and the municipal level of Beijing, Shanghai and Shenzhen)',
  },
  trigger,
  versions: [{ from: '2020-07-01', ...version }],
});

/**
 * 公开采购意向的期限: the second step, the other bodies of provincial level. Unit: calendar days, counted back.
 *
 * @source 财库〔2020〕10号
 */
export const procurementIntentionProvincial = /* @__PURE__ */ deadlineRule({
  id: 'procurement-intention-provincial',
  title: {
    zh: '公开采购意向（其他省级单位）',
    en: 'Publish the intention to procure (other bodies of provincial level)',
  },
  trigger,
  versions: [{ from: '2021-01-01', ...version }],
});

/**
 * 公开采购意向的期限: the third step, the bodies below the province. Unit: calendar days, counted back.
 *
 * @source 财库〔2020〕10号
 */
export const procurementIntentionBelowProvince = /* @__PURE__ */ deadlineRule({
  id: 'procurement-intention-below-province',
  title: {
    zh: '公开采购意向（省级以下单位）',
    en: 'Publish the intention to procure (bodies below the province)',
  },
  trigger,
  versions: [{ from: '2022-01-01', ...version }],
});
