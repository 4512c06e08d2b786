import { type DeadlineRule, deadlineRule } from '../../rule/deadline-rule.ts';
import { years } from '../../rule/term.ts';
import { text } from '../../rule/texts.ts';
import { type ClassificationLevel, classificationLevels, classificationStart } from './classification-level.ts';

const classification2025 = /* @__PURE__ */ text('classification-rule', '2025');

/** The rule of a level. It takes hold of every unmarked matter, however old, and so has no first day of the trigger. */
function unmarked<const Level extends ClassificationLevel>(
  level: Level,
): DeadlineRule<`classification-default-${Level}`> {
  const { zh, years: amount } = classificationLevels[level];
  return deadlineRule({
    id: `classification-default-${level}` as const,
    title: {
      zh: `未标明保密期限的${zh}国家秘密的保密期限`,
      en: `The classification period of a ${level} matter without a mark of one`,
    },
    trigger: classificationStart,
    versions: [
      {
        term: years(amount),
        exception: { zh: '国家另有规定的，从其规定', en: 'unless the state provides otherwise' },
        basis: [classification2025(43, 2)],
      },
    ],
  });
}

/**
 * 绝密级未标明保密期限的保密期限: where no period, date or condition is marked, and none was notified, the level gives the
 * period. Unit: years, to the corresponding day. The rule itself is in force from 1 May 2025.
 *
 * @source 国家秘密定密管理规定 (2025) art. 43(2)
 */
export const classificationDefaultTopSecret = /* @__PURE__ */ unmarked('top-secret');

/** 机密级未标明保密期限的保密期限 */
export const classificationDefaultSecret = /* @__PURE__ */ unmarked('secret');

/** 秘密级未标明保密期限的保密期限 */
export const classificationDefaultConfidential = /* @__PURE__ */ unmarked('confidential');
