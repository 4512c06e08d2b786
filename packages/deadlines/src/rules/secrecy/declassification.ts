import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const secrets2024 = /* @__PURE__ */ text('state-secrets-law', '2024');
const classification2025 = /* @__PURE__ */ text('classification-rule', '2025');

/**
 * 自行解密: a matter is declassified of itself when its period is full, its date has come or its condition is met. Without a
 * number. The law says so without more; the rule of 2025 has the organ review first.
 *
 * @source 保守国家秘密法 (2024) art. 24(2); 国家秘密定密管理规定 (2025) art. 43(1)
 */
export const declassificationExpiry = /* @__PURE__ */ deadlineRule({
  id: 'declassification-expiry',
  title: { zh: '国家秘密自行解密', en: 'Declassification by expiry' },
  trigger: {
    zh: '保密期限届满、解密时间已到或者解密条件达成之日',
    en: 'the day on which the period is full, the date has come or the condition is met',
  },
  versions: [
    { from: '2024-05-01', to: '2025-04-30', term: noneStated('on-the-event'), basis: [secrets2024(24, 2)] },
    {
      from: '2025-05-01',
      term: noneStated('on-the-event'),
      basis: [secrets2024(24, 2), classification2025(43, 1)],
      consequence: {
        zh: '标注具体保密期限的，期满并经原定密机关审核未延长的，自行解密',
        en: 'where a period is marked, when it is full and the organ that classified, having reviewed it, did not extend it',
      },
    },
  ],
});

/**
 * 正式公布视为解密: a matter that had to be kept in the course of a decision is declassified when it is formally published.
 * Without a number.
 *
 * @source 保守国家秘密法 (2024) art. 20(4)
 */
export const declassificationPublication = /* @__PURE__ */ deadlineRule({
  id: 'declassification-publication',
  title: { zh: '正式公布视为解密', en: 'Declassification by formal publication' },
  trigger: { zh: '正式公布之日', en: 'the day of formal publication' },
  versions: [{ from: '2024-05-01', term: noneStated('on-the-event'), basis: [secrets2024(20, 4)] }],
});
