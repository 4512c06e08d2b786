import { type DeadlineRule, deadlineRule } from '../../rule/deadline-rule.ts';
import { years } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';
import { type ClassificationLevel, classificationLevels, classificationStart } from './classification-level.ts';

const secrets2010 = /* @__PURE__ */ text('state-secrets-law', '2010');
const secrets2024 = /* @__PURE__ */ text('state-secrets-law', '2024');
const secrecy2024 = /* @__PURE__ */ text('state-secrets-regulation', '2024');

const exception = { zh: '另有规定的除外', en: 'unless otherwise provided' } as const;

/** The rule of a level: the law names all three in one sentence. The regulation of 2024 says from when the period runs. */
function maximum<const Level extends ClassificationLevel>(level: Level): DeadlineRule<`classification-max-${Level}`> {
  const { zh, years: amount } = classificationLevels[level];
  const term = years(amount);
  return deadlineRule({
    id: `classification-max-${level}` as const,
    title: { zh: `${zh}国家秘密的最长保密期限`, en: `The longest classification period of a ${level} matter` },
    trigger: classificationStart,
    versions: [
      { from: '2010-10-01', to: '2024-04-30', term, exception, basis: [secrets2010(15, 2)] },
      { from: '2024-05-01', to: '2024-08-31', term, exception, basis: [secrets2024(20, 2)] },
      { from: '2024-09-01', term, exception, basis: [secrets2024(20, 2), secrecy2024(19, 2)] },
    ],
  });
}

/**
 * 绝密级的最长保密期限: how long a matter may be classified at most, by its level. Unit: years, to the corresponding day. That
 * the period ends does not yet allow publication.
 *
 * @source 保守国家秘密法 (2010) art. 15(2), (2024) art. 20(2); 保守国家秘密法实施条例 (2024) art. 19(2)
 */
export const classificationMaxTopSecret = /* @__PURE__ */ maximum('top-secret');

/** 机密级的最长保密期限 */
export const classificationMaxSecret = /* @__PURE__ */ maximum('secret');

/** 秘密级的最长保密期限 */
export const classificationMaxConfidential = /* @__PURE__ */ maximum('confidential');
