import type { Bilingual } from '@zwgk/core';
import { deadlineRule } from '../../rule/deadline-rule.ts';
import { months } from '../../rule/term.ts';
import { litigationInterpretation2018, litigationLaw2014, litigationLaw2017, text } from '../../rule/texts.ts';

const litigationInterpretation2015 = /* @__PURE__ */ text('administrative-litigation-interpretation', '2015');

const urgentExempt: Bilingual = {
  zh: '紧急情况下请求保护人身权、财产权等合法权益的，不受此限',
  en: 'urgent demands for the protection of person or property are exempt',
};

/**
 * 对不履行职责的起诉期限: how long one has to sue an organ that did not act, from the end of the period in which it had to.
 * Unit: months. The Law's two months yield to other laws and regulations; that for a disclosure request the period of the
 * reply takes their place is our reading.
 *
 * @source 行政诉讼法 (2014) and (2017) art. 47; 法释〔2015〕9号 art. 4; 最高人民法院关于适用行政诉讼法的解释 (2018) art. 66
 */
export const sueNonperformance = /* @__PURE__ */ deadlineRule({
  id: 'sue-nonperformance',
  title: { zh: '对不履行法定职责提起行政诉讼', en: 'Sue over a duty not performed' },
  trigger: { zh: '履行职责的期限届满之日', en: 'the day the period for performance ends' },
  versions: [
    {
      from: '2015-05-01',
      to: '2018-02-07',
      term: months(6),
      exception: urgentExempt,
      computation: 'litigation',
      notCounted: ['obstacle', 'transit'],
      basis: [litigationLaw2014(47), litigationInterpretation2015(4)],
    },
    {
      from: '2018-02-08',
      term: months(6),
      exception: urgentExempt,
      computation: 'litigation',
      notCounted: ['obstacle', 'transit'],
      basis: [litigationLaw2017(47), litigationInterpretation2018(66)],
    },
  ],
});
