import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated, workingDays } from '../../rule/term.ts';
import { regulation2007, regulation2019 } from '../../rule/texts.ts';

/**
 * 第三方答复征求意见的期限: how long a third party has to say whether it agrees to disclosure. Unit: working days; the text of
 * 2007 has no number. The whole time of the consultation is left out of the time for the reply.
 *
 * @source 政府信息公开条例 (2007) arts 23, 24(3), (2019) arts 32, 33(3)
 */
export const thirdPartyReply = /* @__PURE__ */ deadlineRule({
  id: 'third-party-reply',
  title: { zh: '第三方对公开提出意见', en: 'A third party answers whether it agrees to disclosure' },
  trigger: { zh: '第三方收到征求意见书之日', en: 'the day the third party receives the consultation letter' },
  versions: [
    {
      from: '2008-05-01',
      to: '2019-05-14',
      term: noneStated('nothing'),
      basis: [regulation2007(23), regulation2007(24, 3)],
      consequence: {
        zh: '第三方不同意的不得公开；不公开可能对公共利益造成重大影响的应当公开，并书面通知第三方',
        en: 'if the third party objects there is no disclosure, unless withholding may gravely harm the public interest: then the organ must disclose, and tell the third party in writing',
      },
    },
    {
      from: '2019-05-15',
      term: workingDays(15),
      basis: [regulation2019(32), regulation2019(33, 3)],
      consequence: {
        zh: '逾期未提出意见的，由行政机关决定是否公开；不同意且有合理理由的不予公开，可能对公共利益造成重大影响的可以决定公开，并书面告知第三方',
        en: 'after silence the organ decides; an objection with good reasons bars disclosure, unless withholding may gravely harm the public interest: then the organ may disclose, and tells the third party in writing',
      },
    },
  ],
});
