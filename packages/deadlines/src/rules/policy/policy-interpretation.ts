import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { whole } from '../../rule/texts.ts';

const rules2016 = /* @__PURE__ */ whole('open-government-rules', '2016');

/**
 * 发布政策解读材料的期限: when the interpretation of a policy document is published. The national rule says “at the same
 * time”; the three working days that are often quoted come from local rules, and an overlay is the place for them.
 *
 * @source 国办发〔2016〕80号
 */
export const policyInterpretation = /* @__PURE__ */ deadlineRule({
  id: 'policy-interpretation',
  title: { zh: '发布政策解读材料', en: 'Publish the interpretation of a policy document' },
  trigger: { zh: '政策性文件公布之日', en: 'the day on which the policy document is published' },
  versions: [
    {
      from: '2016-11-10',
      term: noneStated('at-the-same-time'),
      basis: [rules2016],
      consequence: {
        zh: '有的地方规定最迟在文件公布后3个工作日内发布，属于地方规定',
        en: 'some localities allow three working days after publication, which is local law',
      },
      confidence: 'secondary',
    },
  ],
});

/**
 * 政策解读与文件同步准备: text, plan of interpretation and material are organised, signed off and set out together. Without
 * a number.
 *
 * @source 国办发〔2016〕80号
 */
export const policyInterpretationSync = /* @__PURE__ */ deadlineRule({
  id: 'policy-interpretation-sync',
  title: { zh: '同步准备政策解读', en: 'Prepare the interpretation along with the policy document' },
  trigger: { zh: '起草政策性文件之时', en: 'the drafting of the policy document' },
  versions: [
    {
      from: '2016-11-10',
      term: noneStated('at-the-same-time'),
      basis: [rules2016],
      consequence: {
        zh: '文件与解读方案、解读材料同步组织、同步审签、同步部署',
        en: 'document, plan and material of interpretation are organised, signed off and set out together',
      },
      confidence: 'secondary',
    },
  ],
});
