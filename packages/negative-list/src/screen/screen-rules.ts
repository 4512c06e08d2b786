import type { ScreenRule } from './screen-rule.ts';
import { enforcementWords } from './words/enforcement-file.ts';
import { internalWords } from './words/internal-affairs.ts';
import { otherWords } from './words/other-grounds.ts';
import { processWords } from './words/process-information.ts';
import { registryWords } from './words/registry-lookup.ts';
import { thirdPartyWords } from './words/third-party.ts';

const registry = [
  ...processWords,
  ...internalWords,
  ...thirdPartyWords,
  ...enforcementWords,
  ...registryWords,
  ...otherWords,
] as const;

/** The name of a rule of the screen (提示规则代码). */
export type ScreenRuleId = (typeof registry)[number]['id'];

/** What the screen looks for (提示规则): the words of each ground, their weight, and what explains them away. */
export const screenRules: readonly ScreenRule<ScreenRuleId>[] = registry;
