import { contextWord, disguised, form } from '../candidate.ts';
import { passesRegistrationCheck } from '../numbers/checksums.ts';
import { isPossibleGrouping, isUsualGrouping } from '../numbers/grouping.ts';
import { isUnder, readIdentityNumber, readOldIdentityNumber } from '../numbers/identity-number.ts';
import { identityValues } from '../numbers/identity-values.ts';
import {
  isDisguised,
  type NumberContext,
  type NumberDetector,
  type NumberMatch,
  touches,
} from '../numbers/number-detector.ts';
import type { Reason } from '../reasons.ts';

const USUAL = /* @__PURE__ */ new Set([
  '6-8-4',
  '6-8-3-1',
  '17-1',
  '14-4',
  '6-12',
  '6-4-4-4',
  '3-3-4-4-4',
  '3-3-8-4',
  '4-4-4-4-2',
  '6-4-2-2-4',
]);
const CHECK: Reason = { code: 'checksum', params: { method: 'mod-11-2' } };
const CHECK_FAILS: Reason = { code: 'checksum-fails', params: { method: 'mod-11-2' } };

/**
 * Resident identity numbers (公民身份号码), of eighteen and of fifteen figures, also those of residence permits for residents of
 * Hong Kong, Macao and Taiwan. Eighteen figures with province, date and check character are reported anywhere; a check
 * character that does not fit, only beside a label.
 *
 * @source GB 11643-1999; 国办发〔2018〕81号 art. 3
 */
export const residentId: NumberDetector = {
  kinds: ['resident-id'],
  lengths: [15, 18],
  match: (context) => (context.window.length === 18 ? ofEighteen(context) : ofFifteen(context)),
};

function ofEighteen(context: NumberContext): NumberMatch | undefined {
  const { window, asOf } = context;
  const values = identityValues(context);
  const reading = values === undefined ? undefined : readIdentityNumber(values, asOf);
  if (reading === undefined) return undefined;
  const label = context.surroundings().near(['identity-number'], 24);
  if (!reading.checkFits && !isLabelled(context, label)) return undefined;
  if (label === undefined && (touches(context) || !isUsualGrouping(window, USUAL))) return undefined;
  if (!isPossibleGrouping(window)) return undefined;
  const because: Reason[] = [reading.checkFits ? CHECK : CHECK_FAILS, { code: 'real-date' }];
  if (reading.regionKnown) because.push({ code: 'region-code' });
  if (label !== undefined) because.push(contextWord(label));
  if (isDisguised(context)) because.push(disguised);
  if (asOf !== undefined && isUnder(18, reading.born, asOf)) because.push({ code: 'under-age' });
  const confidence = !reading.checkFits ? 'low' : label !== undefined || reading.regionKnown ? 'high' : 'medium';
  return { kind: 'resident-id', confidence, because };
}

/** Whether the label is that of this number, and not of one before it. */
const isLabelled = (context: NumberContext, label: string | undefined): boolean =>
  label !== undefined && !context.surroundings().isNearest(['code'], ['identity-number']);

function ofFifteen(context: NumberContext): NumberMatch | undefined {
  const { window } = context;
  if (window.otherLetters > 0) return undefined;
  const reading = readOldIdentityNumber(window.values);
  if (reading === undefined) return undefined;
  const label = context.surroundings().near(['identity-number'], 24);
  const because: Reason[] = [{ code: 'real-date' }];
  if (reading.regionKnown) because.push({ code: 'region-code' });
  if (label !== undefined && isPossibleGrouping(window)) {
    because.push(contextWord(label));
    if (isDisguised(context)) because.push(disguised);
    return { kind: 'resident-id', confidence: 'high', because };
  }
  // Fifteen figures without a check character: other numbers look like that, too.
  if (window.gaps > 0 || window.letters > 0 || touches(context) || !reading.regionKnown) return undefined;
  if (passesRegistrationCheck(context.digits()) || context.surroundings().hasBefore('code')) return undefined;
  return { kind: 'resident-id', confidence: 'low', because: [form, ...because], withoutPerson: { confidence: 'low' } };
}
