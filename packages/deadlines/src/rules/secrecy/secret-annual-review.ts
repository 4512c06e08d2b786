import { deadlineRule } from '../../rule/deadline-rule.ts';
import { noneStated } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';

const secrets2010 = /* @__PURE__ */ text('state-secrets-law', '2010');
const secrets2024 = /* @__PURE__ */ text('state-secrets-law', '2024');

/**
 * 审核所确定的国家秘密: an organ goes through the secrets that it determined, regularly by the law of 2010, every year by that
 * of 2024. Without a day of the year.
 *
 * @source 保守国家秘密法 (2010) art. 19, (2024) art. 24(1)
 */
export const secretAnnualReview = /* @__PURE__ */ deadlineRule({
  id: 'secret-annual-review',
  title: { zh: '审核所确定的国家秘密', en: 'Review the secrets that the organ determined' },
  trigger: { zh: '上一次审核之日', en: 'the day of the last review' },
  versions: [
    { from: '2010-10-01', to: '2024-04-30', term: noneStated('regularly'), basis: [secrets2010(19)] },
    { from: '2024-05-01', term: noneStated('yearly'), basis: [secrets2024(24, 1)] },
  ],
});
