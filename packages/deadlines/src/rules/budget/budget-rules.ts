import { budgetPublication, deptBudgetPublication, unitBudgetPublication } from './budget-publication.ts';

/** Budgets and accounts (预算决算公开). */
export const budgetRules = [budgetPublication, deptBudgetPublication, unitBudgetPublication] as const;
