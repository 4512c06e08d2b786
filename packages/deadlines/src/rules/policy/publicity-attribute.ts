import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { whole } from '../../rule/texts.ts';

/**
 * 拟制公文时明确公开属性: a document says when it is drafted whether it is to be published, released on request, or neither.
 * Without a number.
 *
 * @source 国办发〔2016〕80号 section 1(1)
 */
export const publicityAttributeOnDrafting = /* @__PURE__ */ deadlineRule({
  id: 'publicity-attribute-on-drafting',
  title: { zh: '拟制公文时明确公开属性', en: 'State the publicity attribute of a document' },
  trigger: { zh: '拟制公文之时', en: 'the drafting of the document' },
  versions: [
    {
      from: '2016-11-10',
      term: noneStated('at-the-same-time'),
      basis: [whole('open-government-rules', '2016')],
      consequence: {
        zh: '未明确公开属性的，可以退文；不予公开的应当说明理由，其中的政策性文件先送政务公开工作机构',
        en: 'a document without the attribute may be returned; one that is not to be public states why and, if it is a policy document, first goes to the open-government office',
      },
      confidence: 'secondary',
    },
  ],
});
