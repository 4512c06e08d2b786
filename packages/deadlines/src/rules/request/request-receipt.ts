import type { Bilingual } from '@zwgk/core';
import { type DeadlineRule, type DeadlineRuleVersionData, deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated, type Term } from '../../rule/term.ts';
import { regulation2019, whole } from '../../rule/texts.ts';

/** 国办公开办函〔2015〕207号, of which the first section was read, in copies. */
const letter2015 = /* @__PURE__ */ whole('disclosure-periods-letter', '2015');

const startsTheClock: Bilingual = {
  zh: '该日为收到申请之日，答复期限由此起算',
  en: 'that day is the day of receipt, from which the time for the reply runs',
};

/** The text of 2019 on a channel. */
const since2019 = (item: number, term: Term = noneStated('on-the-event')): DeadlineRuleVersionData => ({
  from: '2019-05-15',
  term,
  basis: [regulation2019(31, 0, item)],
  consequence: startsTheClock,
});

/** What the letter of 2015 read into the text of 2007. The day of the letter is not known. */
const by2015Letter = (
  term: Term = noneStated('on-the-event'),
  consequence: Bilingual = startsTheClock,
): DeadlineRuleVersionData => ({
  to: '2019-05-14',
  term,
  basis: [letter2015],
  consequence,
  confidence: 'secondary',
});

/**
 * 收到申请之日: which day a request is received, by the channel on which it came. They fix a start and have no length; a
 * letter that nobody signs for has to be confirmed with the applicant on the day on which it comes.
 *
 * @source 政府信息公开条例 (2019) art. 31; before it, 国办公开办函〔2015〕207号, section 1
 */
export const requestReceiptRules = [
  /* @__PURE__ */ deadlineRule({
    id: 'request-receipt-in-person',
    title: { zh: '收到申请之日：当面提交', en: 'Day of receipt: handed over in person' },
    trigger: { zh: '申请人当面提交之日', en: 'the day the applicant hands it over' },
    versions: [by2015Letter(), since2019(1)],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'request-receipt-signed-mail',
    title: { zh: '收到申请之日：需要签收的邮寄', en: 'Day of receipt: mail that is signed for' },
    trigger: { zh: '行政机关签收之日', en: 'the day the organ signs for it' },
    versions: [by2015Letter(), since2019(2)],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'request-receipt-ordinary-mail',
    title: {
      zh: '收到申请之日：平常信函，当日与申请人确认',
      en: 'Day of receipt: ordinary mail, confirmed with the applicant on the same day',
    },
    trigger: { zh: '政府信息公开工作机构收到信函之日', en: 'the day the disclosure office gets the letter' },
    versions: [
      by2015Letter(noneStated('on-the-same-day'), {
        zh: '确认之日为收到申请之日；寄错部门、人员的同此；没有电话或者联系不上的，登记在案，自恢复联系之日起算',
        en: 'the day of confirmation is the day of receipt, also for mail sent to the wrong unit or person; where the applicant cannot be reached, that is recorded, and the time runs from when contact is restored',
      }),
      {
        ...since2019(2, noneStated('on-the-same-day')),
        consequence: { zh: '确认之日为收到申请之日', en: 'the day of confirmation is the day of receipt' },
      },
    ],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'request-receipt-online-fax',
    title: { zh: '收到申请之日：互联网渠道、传真', en: 'Day of receipt: online channel or fax' },
    trigger: { zh: '双方确认之日', en: 'the day both sides confirm' },
    versions: [
      by2015Letter(noneStated('on-the-event'), {
        zh: '对外公布的传真，以收到并经双方确认之日为收到申请之日',
        en: 'a fax to the published number is received on the day both sides confirm that it came',
      }),
      since2019(3),
    ],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'request-receipt-email',
    title: { zh: '收到申请之日：电子邮件', en: 'Day of receipt: e-mail' },
    trigger: {
      zh: '邮件系统收到之日；2019年5月15日起，双方确认之日',
      en: 'the day the mail system receives it; from 15 May 2019, the day both sides confirm',
    },
    versions: [
      by2015Letter(),
      {
        ...since2019(3),
        basis: [regulation2019(31, 0, 3), letter2015],
        consequence: {
          zh: '2019年文本没有单列电子邮件，按互联网渠道理解；2015年解释是否仍然适用不明',
          en: 'the text of 2019 does not name e-mail, which is read as an online channel; whether the letter of 2015 still holds is unclear',
        },
        confidence: 'inferred',
      },
    ],
  }),
  /* @__PURE__ */ deadlineRule({
    id: 'request-receipt-other-channel',
    title: { zh: '收到申请之日：其他公布的渠道', en: 'Day of receipt: another published channel' },
    trigger: {
      zh: '行政机关自行规定之日，没有规定的为双方确认之日',
      en: 'the day that the organ’s own rule fixes, else the day both sides confirm',
    },
    versions: [by2015Letter()],
  }),
] as const satisfies readonly DeadlineRule[];
