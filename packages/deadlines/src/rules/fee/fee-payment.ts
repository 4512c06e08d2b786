import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated, workingDays } from '../../rule/term.ts';
import { feeMeasures2020 } from '../../rule/texts.ts';

/**
 * 信息处理费缴费通知: when an organ that decides to charge tells the applicant. It has no number of its own: within the period
 * for handling the request.
 *
 * @source 国办函〔2020〕109号, as provincial notices restate it; from memory its art. 6
 */
export const feeNotice = /* @__PURE__ */ deadlineRule({
  id: 'fee-notice',
  title: { zh: '告知申请人缴纳信息处理费', en: 'Notify the applicant of the processing fee' },
  trigger: { zh: '决定收取信息处理费之日', en: 'the day the organ decides to charge' },
  versions: [
    {
      from: '2021-01-01',
      term: noneStated('within-the-handling-period'),
      basis: [feeMeasures2020],
      consequence: {
        zh: '通知按获取信息的途径发出，写明收费的依据、标准、数额和缴纳方式',
        en: 'it goes by the channel by which the information is to be had, with the basis, the standard, the amount and the way of payment',
      },
      confidence: 'secondary',
    },
  ],
});

/**
 * 缴纳信息处理费的期限: how long the applicant has to pay. Unit: working days, by its own wording from the day after receipt of
 * the notice.
 *
 * @source 国办函〔2020〕109号, as provincial notices restate it
 */
export const feePayment = /* @__PURE__ */ deadlineRule({
  id: 'fee-payment',
  title: { zh: '缴纳信息处理费', en: 'Pay the processing fee' },
  trigger: { zh: '申请人收到缴费通知之日', en: 'the day the applicant receives the fee notice' },
  versions: [
    {
      from: '2021-01-01',
      term: workingDays(20),
      computation: 'next-day',
      basis: [feeMeasures2020],
      consequence: {
        zh: '逾期未缴纳的，视为放弃申请，行政机关不再处理',
        en: 'an applicant who does not pay in time is deemed to have given up, and the organ stops handling the request',
      },
      confidence: 'secondary',
    },
  ],
});

/**
 * 缴费后重新计算办理期限: from when the period for handling runs once the fee is paid. It fixes a start and has no length.
 *
 * @source 国办函〔2020〕109号, from memory its art. 6
 */
export const feeClockEffect = /* @__PURE__ */ deadlineRule({
  id: 'fee-clock-effect',
  title: { zh: '缴费后重新计算办理期限', en: 'The period for handling starts anew after payment' },
  trigger: { zh: '申请人完成缴费之日', en: 'the day the applicant has paid' },
  versions: [
    {
      from: '2021-01-01',
      term: noneStated('on-the-event'),
      computation: 'next-day',
      basis: [feeMeasures2020],
      consequence: {
        zh: '办理期限自缴费完成的次日起重新计算',
        en: 'the period for handling runs anew from the day after payment',
      },
      confidence: 'recalled',
    },
  ],
});
