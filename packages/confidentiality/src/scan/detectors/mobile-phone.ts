import { isAmount, isSerialNumber, isWebAddress } from '../allow/not-personal.ts';
import { contextWord, disguised } from '../candidate.ts';
import { isPossibleGrouping, isUsualGrouping } from '../numbers/grouping.ts';
import {
  isDisguised,
  type NumberContext,
  type NumberDetector,
  type NumberMatch,
  touches,
} from '../numbers/number-detector.ts';
import type { NumberWindow } from '../read/number-window.ts';
import type { Reason } from '../reasons.ts';
import { unitsOf } from '../words/lists/units-of.ts';

/**
 * Network numbers in use (移动号段): three figures, and five where a block is shared.
 *
 * @source table of the Ministry of Industry and Information Technology, state of 2023-03-31
 */
const SEGMENTS =
  /^1(?:3[0-35-9]|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}$|^134(?:[0-8]\d|9[239])\d{6}$|^1(?:619|740|749)\d{7}$|^1741[0-2]\d{6}$/;

const COUNTRY = /^(?:0086|086|86|0)(?=1[3-9]\d{9}$)/;

const USUAL = /* @__PURE__ */ new Set([
  '3-4-4',
  '3-3-5',
  '4-4-3',
  '3-8',
  '7-4',
  '4-3-4',
  '5-6',
  '6-5',
  '5-3-3',
  '3-2-2-2-2',
  '2-3-8',
  '2-3-4-4',
  '4-3-4-4',
  '2-11',
  '4-11',
  '1-11',
  '3-11',
]);

const LABELS = ['mobile', 'home-phone', 'phone'] as const;
/** A label further off may be that of another number. */
const BESIDE = 6;

/** 中国移动 uses it as a number of its own. */
const SERVICE = '13800138000';

/**
 * Mobile telephone numbers (手机号码): in an assigned segment anywhere, in any other beside a label. One that stands among
 * an office's contact data is reported with low confidence: the office may have chosen to publish it.
 */
export const mobilePhone: NumberDetector = {
  kinds: ['mobile-phone'],
  lengths: [11, 12, 13, 14, 15],
  match: (context) => {
    const { window } = context;
    if (!mayBeMobile(window)) return undefined;
    const digits = context.digits();
    const number = digits.replace(COUNTRY, '');
    if (number.length !== 11 || !/^1[3-9]\d{9}$/.test(number)) return undefined;
    const around = context.surroundings();
    const label = around.near(LABELS, 24);
    const isAssigned = SEGMENTS.test(number);
    if (label === undefined && !standsFree(context, isAssigned)) return undefined;
    if (!isPossibleGrouping(window)) return undefined;
    return verdict(context, number, label, isAssigned);
  },
};

const mayBeMobile = ({ values, length, otherLetters, letters }: NumberWindow): boolean =>
  otherLetters === 0 && letters <= 5 && (length === 11 ? values[0] === 1 : values[0] === 8 || values[0] === 0);

/** Without a label only letters that look like nothing but a figure. */
const LOOK_ALIKES = /^[\dOLI|]*$/;

/** Without a label: an assigned segment, nothing that touches it, and not a part of a longer chain of numbers. */
function standsFree(context: NumberContext, isAssigned: boolean): boolean {
  const { window } = context;
  if (!isAssigned || touches(context) || !isUsualGrouping(window, USUAL)) return false;
  if (window.letters > 0 && (window.gaps > 0 || !LOOK_ALIKES.test(context.characters()))) return false;
  if (window.lineBreaks > 0 && beginsItsLine(context)) return false;
  return !isInChain(context);
}

const HYPHEN_LIKE = /* @__PURE__ */ unitsOf('-–—_/.');

/** 2112-13800138000, 13800138000-01: a part of a number of another kind. */
function isInChain({ window: { run, from, to } }: NumberContext): boolean {
  const before = from > 0 && HYPHEN_LIKE.has(run.separators[from] as number);
  const after = to < run.count && HYPHEN_LIKE.has(run.separators[to] as number);
  return before || after;
}

/** Two lines of figures one below the other are a column of a table rather than one number. */
function beginsItsLine({ view, window }: NumberContext): boolean {
  const before = view.at((window.run.at[window.from] as number) - 1);
  return before === 0x0a || before === 0x0d || before === 0x09 || before === 0x20;
}

function verdict(
  context: NumberContext,
  number: string,
  label: string | undefined,
  isAssigned: boolean,
): NumberMatch | undefined {
  const around = context.surroundings();
  const because: Reason[] = [];
  if (isAssigned) because.push({ code: 'issuer-range', params: { issuer: 'mobile-operator' } });
  if (label !== undefined) because.push(contextWord(label));
  if (isDisguised(context)) because.push(disguised);
  const match: NumberMatch = {
    kind: 'mobile-phone',
    confidence: label !== undefined || context.window.gaps === 0 ? 'high' : 'medium',
    because,
  };
  if (number === SERVICE && label === undefined) return { ...match, rule: 'service-number' };
  if (around.near(LABELS, BESIDE) === undefined) {
    if (isAmount(context)) return { ...match, rule: 'amount' };
    if (isSerialNumber(context)) return { ...match, rule: 'serial-number' };
    if (isWebAddress(context)) return { ...match, rule: 'web-address' };
  }
  const isOffice = around.isNearest(['office-contact'], ['home-phone', 'mobile', 'own-money']);
  return isOffice ? { ...match, confidence: 'low', because: [...because, { code: 'office-contact' }] } : match;
}
