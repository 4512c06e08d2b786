import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { regulation2019 } from '../../rule/texts.ts';

/**
 * 重复申请的告知: when an applicant who asks again for what was answered is told so. No number of its own.
 *
 * @source 政府信息公开条例 (2019) art. 36 item 6
 */
export const repeatRequest = /* @__PURE__ */ deadlineRule({
  id: 'repeat-request',
  title: { zh: '告知重复申请不予重复处理', en: 'Tell that a repeated request is not handled again' },
  trigger: { zh: '收到重复申请之日', en: 'the day of receipt of the repeated request' },
  versions: [
    {
      from: '2019-05-15',
      term: noneStated('nothing'),
      basis: [regulation2019(36, 0, 6)],
      consequence: { zh: '告知申请人不予重复处理', en: 'the applicant is told that it is not handled again' },
    },
  ],
});
