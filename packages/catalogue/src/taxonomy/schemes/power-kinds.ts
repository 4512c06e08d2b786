import { schemeOf } from '../scheme-data.ts';

/**
 * Kinds of administrative power (行政权力类别), as lists of powers (权力清单) divide them.
 *
 * @source work report of a county bureau on its list of powers; the kinds that it lacks are from memory
 */
export const powerKinds = /* @__PURE__ */ schemeOf({
  id: 'power-kinds',
  title: { zh: '行政权力类别', en: 'Kinds of administrative power' },
  source: { zh: '某县级局关于行政权力清理的工作报告', en: 'work report of a county bureau on its list of powers' },
  confidence: 'secondary',
  concepts: () => [
    { id: 'licensing', zh: '行政许可', en: 'Licensing' },
    { id: 'penalty', zh: '行政处罚', en: 'Penalty' },
    { id: 'coercion', zh: '行政强制', en: 'Coercion' },
    { id: 'levy', zh: '行政征收', en: 'Levy' },
    { id: 'payment', zh: '行政给付', en: 'Payment', confidence: 'recalled' },
    { id: 'inspection', zh: '行政检查', en: 'Inspection', confidence: 'recalled' },
    { id: 'confirmation', zh: '行政确认', en: 'Confirmation', confidence: 'recalled' },
    { id: 'reward', zh: '行政奖励', en: 'Reward', confidence: 'recalled' },
    { id: 'adjudication', zh: '行政裁决', en: 'Adjudication', confidence: 'recalled' },
    { id: 'other', zh: '其他行政权力', en: 'Other powers', synonyms: ['其他行政行为', '其他'] },
  ],
});
