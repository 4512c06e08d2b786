import { contextWord, disguised, form } from '../candidate.ts';
import { identityCheckValue } from '../numbers/checksums.ts';
import { isPossibleGrouping, isUsualGrouping } from '../numbers/grouping.ts';
import { dateAt, isProvince } from '../numbers/identity-number.ts';
import { identityValues } from '../numbers/identity-values.ts';
import {
  isDisguised,
  type NumberContext,
  type NumberDetector,
  type NumberMatch,
  touches,
} from '../numbers/number-detector.ts';
import type { Reason } from '../reasons.ts';

const USUAL = /* @__PURE__ */ new Set(['6-8-4', '3-3-8-4', '3-3-4-4-4', '4-4-4-4-2']);

/**
 * Numbers of the foreigners' permanent residence card (外国人永久居留身份证): since December 2023 eighteen figures that
 * begin with 9 and carry the date of birth; before that three letters and twelve figures, told only by a label.
 *
 * @source notice of the National Immigration Administration on the card of 2023
 */
export const permanentResidence: NumberDetector = {
  kinds: ['permanent-residence'],
  lengths: [15, 18],
  match: (context) => (context.window.length === 18 ? ofToday(context) : ofOld(context)),
};

function ofToday(context: NumberContext): NumberMatch | undefined {
  const { window, asOf } = context;
  if (window.values[0] !== 9) return undefined;
  const values = identityValues(context);
  if (values === undefined || dateAt(values, 6, asOf) === undefined) return undefined;
  if (identityCheckValue(values) !== values[17]) return undefined;
  const label = context.surroundings().near(['permanent-residence', 'identity-number'], 24);
  const standsFree = !touches(context) && isUsualGrouping(window, USUAL) && isProvince(values, 1);
  if (label === undefined && !standsFree) return undefined;
  if (!isPossibleGrouping(window)) return undefined;
  const because: Reason[] = [{ code: 'checksum', params: { method: 'mod-11-2' } }, { code: 'real-date' }];
  if (label !== undefined) because.push(contextWord(label));
  if (isDisguised(context)) because.push(disguised);
  return { kind: 'permanent-residence', confidence: label === undefined ? 'medium' : 'high', because };
}

const OLD = /^[A-Z]{3}\d{12}$/;

function ofOld(context: NumberContext): NumberMatch | undefined {
  if (context.window.letters < 3 || !OLD.test(context.characters()) || !isPossibleGrouping(context.window))
    return undefined;
  const label = context.surroundings().near(['permanent-residence', 'identity-number'], 24);
  if (label === undefined) return undefined;
  const because: Reason[] = [form, contextWord(label)];
  if (isDisguised(context)) because.push(disguised);
  return { kind: 'permanent-residence', confidence: 'high', because };
}
