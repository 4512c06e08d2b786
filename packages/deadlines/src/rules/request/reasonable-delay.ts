import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { regulation2019 } from '../../rule/texts.ts';

/**
 * 延迟答复的合理期限: how much longer an organ may take for requests beyond a reasonable number or frequency whose reasons it
 * accepts. No number: the organ fixes a reasonable period and tells the applicant.
 *
 * @source 政府信息公开条例 (2019) art. 35
 */
export const reasonableDelay = /* @__PURE__ */ deadlineRule({
  id: 'reasonable-delay',
  title: {
    zh: '申请数量、频次明显超过合理范围时延迟答复',
    en: 'Reply later to requests clearly beyond a reasonable number or frequency',
  },
  trigger: {
    zh: '行政机关认为申请理由合理、但无法按期答复之日',
    en: 'the day the organ finds the reasons sound but cannot reply in time',
  },
  versions: [
    {
      from: '2019-05-15',
      term: noneStated('reasonable'),
      basis: [regulation2019(35)],
      consequence: {
        zh: '延迟的期限由行政机关确定并告知申请人；理由不合理的，告知不予处理',
        en: 'the organ fixes the delay and tells the applicant; where the reasons are not sound, it tells that the request is not handled',
      },
    },
  ],
});
