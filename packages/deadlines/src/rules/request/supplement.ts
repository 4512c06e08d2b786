import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated, workingDays } from '../../rule/term.ts';
import { regulation2007, regulation2019 } from '../../rule/texts.ts';

/**
 * 补正告知的期限: how soon an organ tells the applicant, once for all, what an unclear request lacks. Unit: working days; the
 * text of 2007 has no number. What follows when the notice is late is not stated.
 *
 * @source 政府信息公开条例 (2007) art. 21 item 4, (2019) art. 30
 */
export const supplementNotice = /* @__PURE__ */ deadlineRule({
  id: 'supplement-notice',
  title: { zh: '一次性告知申请人补正', en: 'Ask the applicant, once for all, to supplement the request' },
  trigger: { zh: '收到内容不明确的申请之日', en: 'the day of receipt of the unclear request' },
  versions: [
    {
      from: '2008-05-01',
      to: '2019-05-14',
      term: noneStated('nothing'),
      basis: [regulation2007(21, 0, 4)],
      consequence: {
        zh: '应当告知申请人作出更改、补充；没有写明答复期限是否因此重新计算',
        en: 'the applicant is told to change or supplement it; whether the time for the reply then starts anew is not stated',
      },
    },
    {
      from: '2019-05-15',
      term: workingDays(7),
      basis: [regulation2019(30)],
      consequence: {
        zh: '逾期告知的后果没有规定；答复期限自收到补正后的申请之日起计算',
        en: 'what follows a late notice is not stated; the time for the reply runs from receipt of the supplemented request',
      },
    },
  ],
});

/**
 * 补正的期限: how long the applicant has to supplement. No number: the organ fixes a reasonable period in its notice.
 *
 * @source 政府信息公开条例 (2019) art. 30
 */
export const supplementPeriod = /* @__PURE__ */ deadlineRule({
  id: 'supplement-period',
  title: { zh: '申请人补正', en: 'Supplement the request' },
  trigger: { zh: '申请人收到补正告知之日', en: 'the day the applicant receives the notice' },
  versions: [
    {
      from: '2019-05-15',
      term: noneStated('reasonable'),
      basis: [regulation2019(30)],
      consequence: {
        zh: '申请人无正当理由逾期不补正的，视为放弃申请，行政机关不再处理',
        en: 'an applicant who misses it without good reason is deemed to have given up, and the organ stops handling the request',
      },
    },
  ],
});
