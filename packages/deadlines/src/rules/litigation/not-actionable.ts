import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { disclosureCases2025 } from '../../rule/texts.ts';

/**
 * 不可诉的行为: acts in disclosure matters against which the courts take no lawsuit. No number.
 *
 * @source 法释〔2025〕8号 art. 10(2)
 */
export const notActionable = /* @__PURE__ */ deadlineRule({
  id: 'not-actionable',
  title: { zh: '不予立案的政府信息公开行为', en: 'Acts in disclosure matters that cannot be sued' },
  trigger: { zh: '行为作出之日', en: 'the day of the act' },
  versions: [
    {
      from: '2025-06-01',
      term: noneStated('nothing'),
      basis: [disclosureCases2025(10, 2)],
      consequence: {
        zh: '补正、延长的告知，单独的收费决定，对已公开信息的重复申请，工商、不动产登记等资料的查询，制作、加工、分析的要求，信访，公开出版物，公共企事业单位的公开：不予立案或者驳回起诉',
        en: 'notices of supplementation and extension, the fee by itself, repeats for what was disclosed, registry look-ups, demands to make or analyse information, petitions, publications, disclosure by public enterprises: not docketed, or dismissed',
      },
    },
  ],
});
