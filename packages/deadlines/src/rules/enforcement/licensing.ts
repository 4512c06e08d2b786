import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const licensing2019 = /* @__PURE__ */ text('licensing-law', '2019');

/**
 * 公开准予行政许可的决定: it is published and open to inspection. Without a number.
 *
 * @source 行政许可法 (2019) art. 40
 */
export const licenceDecisionPublic = /* @__PURE__ */ deadlineRule({
  id: 'licence-decision-public',
  title: { zh: '公开准予行政许可的决定', en: 'Publish the grant of a licence' },
  trigger: { zh: '作出准予许可决定之日', en: 'the day on which the licence is granted' },
  versions: [
    {
      from: '2019-04-23',
      term: noneStated('nothing'),
      computation: 'licensing',
      basis: [licensing2019(40)],
      consequence: { zh: '公众有权查阅', en: 'the public may inspect it' },
    },
  ],
});

/**
 * 行政许可法中的期限: not a period of its own, but how every period of that law is counted. It stands here so that an
 * application can say so.
 *
 * @source 行政许可法 (2019) art. 82
 */
export const licenceTimeLimits = /* @__PURE__ */ deadlineRule({
  id: 'licence-time-limits',
  title: { zh: '行政机关实施行政许可的各项期限', en: 'Any time limit of an organ under the Licensing Law' },
  trigger: { zh: '各项期限规定的起算之日', en: 'the day that the time limit at hand names' },
  versions: [
    {
      from: '2019-04-23',
      term: noneStated('nothing'),
      computation: 'licensing',
      basis: [licensing2019(82)],
      consequence: {
        zh: '该法规定的行政机关期限均以工作日计算，不含法定节假日',
        en: 'every time limit of an organ under that law is in working days, statutory holidays left out',
      },
    },
  ],
});
