import type { Surroundings } from '../surroundings.ts';
import type { AllowRuleId } from './allow-rules.ts';

/** Whose account it is (账户归属): of the treasury or of an organisation, unless the words beside it speak of a person. */
export function publicAccount(around: Surroundings): AllowRuleId | undefined {
  if (around.hasAround('treasury'))
    return around.isNearest(['own-money'], ['treasury']) ? undefined : 'treasury-account';
  if (!around.hasBefore('organisation')) return undefined;
  return around.isNearest(['own-money'], ['organisation']) ? undefined : 'organisation-account';
}
