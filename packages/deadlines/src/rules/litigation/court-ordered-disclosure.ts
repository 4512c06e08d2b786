import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated, workingDays } from '../../rule/term.ts';
import { disclosureCases2025, text } from '../../rule/texts.ts';

const disclosureCases2011 = /* @__PURE__ */ text('disclosure-litigation-interpretation', '2011');

/**
 * 判决公开的期限: how long an organ has to disclose what a court orders it to disclose. Unit: working days; until 2025 a period
 * that the court fixed. From which day they run is not stated; we take the day the judgment takes effect.
 *
 * @source 法释〔2011〕17号 arts 9, 10; 法释〔2025〕8号 art. 11
 */
export const courtOrderedDisclosure = /* @__PURE__ */ deadlineRule({
  id: 'court-ordered-disclosure',
  title: { zh: '按判决公开政府信息', en: 'Disclose as a court orders' },
  trigger: { zh: '责令公开的判决生效之日', en: 'the day the judgment that orders disclosure takes effect' },
  versions: [
    {
      from: '2011-08-13',
      to: '2025-05-31',
      term: noneStated('a-certain-period'),
      computation: 'litigation',
      basis: [disclosureCases2011(9), disclosureCases2011(10)],
      consequence: { zh: '期限由人民法院在判决中确定', en: 'the court fixes the period in its judgment' },
    },
    {
      from: '2025-06-01',
      term: workingDays(20),
      computation: 'litigation',
      basis: [disclosureCases2025(11)],
    },
  ],
});
