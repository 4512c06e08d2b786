import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { regulation2019 } from '../../rule/texts.ts';

/**
 * 依申请公开转为主动公开: when information given on request is published for everyone. No number: “promptly”, once the organ
 * has found on an applicant's suggestion that it belongs to proactive disclosure.
 *
 * @source 政府信息公开条例 (2019) art. 44
 */
export const convertToProactive = /* @__PURE__ */ deadlineRule({
  id: 'convert-to-proactive',
  title: { zh: '依申请公开转为主动公开', en: 'Turn disclosure on request into proactive disclosure' },
  trigger: {
    zh: '经审核认为属于主动公开范围之日',
    en: 'the day the organ finds that the information belongs to proactive disclosure',
  },
  versions: [
    {
      from: '2019-05-15',
      term: noneStated('promptly'),
      basis: [regulation2019(44)],
      consequence: {
        zh: '多个申请人申请相同信息的，可以纳入主动公开；申请人建议且经审核属于主动公开范围的，应当主动公开',
        en: 'where several applicants ask for the same information the organ may publish it; where an applicant suggests it and the review agrees, it must',
      },
    },
  ],
});
