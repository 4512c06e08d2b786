import { isAmount, isSerialNumber, isWebAddress } from '../allow/not-personal.ts';
import { contextWord, disguised } from '../candidate.ts';
import { areaCodeLength } from '../numbers/area-codes.ts';
import { isPossibleGrouping } from '../numbers/grouping.ts';
import {
  isDisguised,
  lengths,
  type NumberContext,
  type NumberDetector,
  type NumberMatch,
  touches,
} from '../numbers/number-detector.ts';
import { digitsOf, groupingOf, isSpelledOut, type NumberWindow } from '../read/number-window.ts';
import type { Reason } from '../reasons.ts';

const AREA: Reason = { code: 'issuer-range', params: { issuer: 'area' } };

/**
 * Fixed telephone numbers (固定电话): an area code and seven or eight digits, or these digits alone beside a label that
 * speaks of a home. Nearly all in published documents are telephones of offices, which have to be public.
 *
 * @source area codes and lengths as libphonenumber knows them
 */
export const landlinePhone: NumberDetector = {
  kinds: ['landline-phone'],
  lengths: lengths(7, 16),
  match: (context) => {
    const { window } = context;
    if (window.otherLetters > 0 || window.letters > 4 || window.cells > 0 || window.lineBreaks > 1) return undefined;
    const { length } = window;
    if (length <= 8) return ofHome(context);
    const first = window.values[0];
    const prefix = first === 8 && window.values[1] === 6 ? 2 : first === 0 && window.values[1] === 0 ? 4 : 0;
    if (prefix === 0 && first !== 0) return undefined;
    return withAreaCode(context, prefix);
  },
};

function ofHome(context: NumberContext): NumberMatch | undefined {
  const first = context.window.values[0] as number;
  if (first < 2 || first > 8) return undefined;
  const around = context.surroundings();
  const label = around.near(['home-phone'], 4);
  if (label === undefined || !around.isNearest(['home-phone'], ['office-contact']) || context.window.touchesRight)
    return undefined;
  const because: Reason[] = [contextWord(label)];
  if (isDisguised(context)) because.push(disguised);
  return { kind: 'landline-phone', confidence: 'high', because };
}

function withAreaCode(context: NumberContext, prefix: number): NumberMatch | undefined {
  const { window } = context;
  const digits = digitsOf(window);
  const national = prefix === 0 ? digits : `0${digits.slice(prefix).replace(/^0/, '')}`;
  const code = areaCodeLength(national);
  if (code === undefined || !isGroupedAfter(window, digits.length - national.length + code)) return undefined;
  const around = context.surroundings();
  const home = around.near(['home-phone', 'mobile'], 24);
  const phone = around.near(['phone', 'office-contact'], 40);
  if (home === undefined && phone === undefined && !standsFree(context)) return undefined;
  const because: Reason[] = [AREA];
  if (isDisguised(context) && groupingOf(window).split('-').length > 2) because.push(disguised);
  const match: NumberMatch = { kind: 'landline-phone', confidence: 'medium', because };
  if (home !== undefined && around.isNearest(['home-phone', 'mobile'], ['office-contact'])) {
    return { ...match, confidence: 'high', because: [...because, contextWord(home)] };
  }
  const isOffice = around.hasAround('office-contact') || around.hasBefore('organisation');
  if (isOffice) return { ...match, because: [...because, { code: 'office-contact' }], rule: 'official-telephone' };
  if (phone !== undefined) return { ...match, withoutPerson: { rule: 'official-telephone' } };
  if (isAmount(context)) return { ...match, rule: 'amount' };
  if (isSerialNumber(context)) return { ...match, rule: 'serial-number' };
  if (isWebAddress(context)) return { ...match, rule: 'web-address' };
  return { ...match, withoutPerson: { confidence: 'low' } };
}

function standsFree(context: NumberContext): boolean {
  return !touches(context) && isPossibleGrouping(context.window);
}

/** A gap where the area code ends, or no gap at all, or every figure for itself. */
function isGroupedAfter(window: NumberWindow, code: number): boolean {
  if (window.gaps === 0 || isSpelledOut(window)) return true;
  let length = 0;
  for (const group of groupingOf(window).split('-')) {
    length += Number(group);
    if (length === code) return true;
  }
  return window.gaps === 1 && window.lineBreaks === 1;
}
