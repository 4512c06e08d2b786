import { deadlineRule } from '../../rule/deadline-rule.ts';
import { months } from '../../rule/term.ts';
import { whole } from '../../rule/texts.ts';

/**
 * 答复政协提案的期限: how long an organ has to answer a proposal of the CPPCC. Unit: months. The number comes from rules of
 * provinces, which are not all alike; that of the national regulation was not read.
 *
 * @source 提案工作条例 (2018), cited as a whole
 */
export const cppccProposalReply = /* @__PURE__ */ deadlineRule({
  id: 'cppcc-proposal-reply',
  title: { zh: '答复政协提案', en: 'Answer a CPPCC proposal' },
  trigger: { zh: '提案交办之日', en: 'the day on which the proposal is assigned' },
  versions: [
    {
      term: months(3),
      extension: months(3),
      exception: {
        zh: '各地规定不一，有的对会议期间的提案规定为5个月；最长一般为6个月',
        en: 'local rules differ, and some give five months for proposals of a session; six months is usually the most',
      },
      basis: [whole('proposals-regulation', '2018')],
      confidence: 'secondary',
    },
  ],
});
