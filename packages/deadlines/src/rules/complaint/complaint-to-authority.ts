import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { regulation2007, regulation2019 } from '../../rule/texts.ts';

/**
 * 对不依法公开的投诉、举报: when the authority deals with a complaint about an organ. No number in either text.
 *
 * @source 政府信息公开条例 (2007) art. 33(1), (2019) arts 47(2), 51
 */
export const complaintToAuthority = /* @__PURE__ */ deadlineRule({
  id: 'complaint-to-authority',
  title: { zh: '处理对行政机关不依法公开的投诉、举报', en: 'Deal with a complaint that an organ does not disclose' },
  trigger: { zh: '收到投诉、举报之日', en: 'the day the complaint is received' },
  versions: [
    {
      from: '2008-05-01',
      to: '2019-05-14',
      term: noneStated('nothing'),
      basis: [regulation2007(33, 1)],
      consequence: {
        zh: '上级行政机关、监察机关或者主管部门应当予以调查处理',
        en: 'the higher organ, the supervision authority or the competent authority has to look into it',
      },
    },
    {
      from: '2019-05-15',
      term: noneStated('nothing'),
      basis: [regulation2019(47, 2), regulation2019(51)],
      consequence: {
        zh: '查证属实的，主管部门应当督促整改或者通报批评',
        en: 'where it proves right the competent authority has to press for correction or criticise in public notice',
      },
    },
  ],
});
