import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { whole } from '../../rule/texts.ts';

/**
 * 公开建议提案答复的期限: when the answer to a suggestion or a proposal is published. No national number is known; the twenty
 * working days that are met come from a province.
 *
 * @source 国办发〔2014〕46号, cited as a whole
 */
export const suggestionReplyPublication = /* @__PURE__ */ deadlineRule({
  id: 'suggestion-reply-publication',
  title: {
    zh: '公开建议、提案的答复',
    en: 'Publish the answer to a suggestion or a proposal',
  },
  trigger: { zh: '作出答复之日', en: 'the day on which the answer is given' },
  versions: [
    {
      from: '2014-10-02',
      term: noneStated('nothing'),
      basis: [whole('suggestions-publication-notice', '2014')],
      consequence: {
        zh: '自2015年起分两步公开；有的省规定为20个工作日，属于地方规定',
        en: 'publication came in two stages from 2015; a province sets twenty working days, which is local law',
      },
      confidence: 'secondary',
    },
  ],
});
