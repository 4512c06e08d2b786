import type { FactName } from '../facts/facts.ts';
import type { Condition } from './condition.ts';
import { informationConditions } from './information-conditions.ts';
import { othersConditions } from './others-conditions.ts';
import { requestConditions } from './request-conditions.ts';

/** The named conditions that grounds are made of (条件), by id. */
export const conditions = {
  ...informationConditions,
  ...othersConditions,
  ...requestConditions,
} as const satisfies Readonly<Record<string, Condition>>;

/** The name of a condition (条件代码). */
export type ConditionId = keyof typeof conditions;

/** The facts that some condition reads, or the determination itself. */
type ReadFact = (typeof conditions)[ConditionId]['reads'][number] | 'separable' | 'listedMatters';

/** A fact that nothing reads would be asked for and have no effect: such a fact does not compile. */
export type UnreadFact = Exclude<FactName, ReadFact>;
true satisfies [UnreadFact] extends [never] ? true : UnreadFact;
