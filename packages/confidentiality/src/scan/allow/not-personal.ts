import type { NumberContext } from '../numbers/number-detector.ts';
import { unitsOf } from '../words/lists/units-of.ts';

const UNITS_OF_MEASURE = /* @__PURE__ */ unitsOf('元万亿%‰吨米平亩公克千瓦户');
const CURRENCIES = /* @__PURE__ */ unitsOf('¥￥$€');

const firstOf = ({ window: { run, from } }: NumberContext): number => run.at[from] as number;
const afterLast = ({ window: { run, to } }: NumberContext): number => (run.at[to - 1] as number) + 1;

/** Whether the number is an amount (金额): a unit of measure follows, or a sign of currency goes before. */
export function isAmount(context: NumberContext): boolean {
  const units = context.view;
  const before = units.at(firstOf(context) - 1);
  const after = units.at(afterLast(context));
  return UNITS_OF_MEASURE.has(after) || CURRENCIES.has(before);
}

const ORDINAL = '第'.charCodeAt(0);
const NUMBER = '号'.charCodeAt(0);
const YEAR_BRACKETS = /* @__PURE__ */ unitsOf('〕】]');

/** Whether the number is that of a document or a case (文号、编号): 第…号, 〔2024〕…号, or the nearest label says so. */
export function isSerialNumber(context: NumberContext): boolean {
  const units = context.view;
  const before = units.at(firstOf(context) - 1);
  if (before === ORDINAL || YEAR_BRACKETS.has(before)) return true;
  if (units.at(afterLast(context)) === NUMBER) return true;
  return context
    .surroundings()
    .isNearest(['code'], ['identity-number', 'mobile', 'phone', 'home-phone', 'bank-card', 'bank-account']);
}

const LONGEST_ADDRESS = 60;

/** Whether the number stands in the address of a page or the name of a file (网址、文件名). */
export function isWebAddress(context: NumberContext): boolean {
  const { view } = context;
  const start = firstOf(context);
  let from = start;
  while (from > 1 && start - from < LONGEST_ADDRESS && isVisibleAscii(view.at(from - 1))) from--;
  if (from < start && ADDRESS.test(view.slice(from, start))) return true;
  const end = afterLast(context);
  return view.at(end) === FULL_STOP && FILE.test(view.slice(end, end + 6));
}

const FULL_STOP = 0x2e;
const ADDRESS = /:\/\/|www\.|\.cn\//;
const isVisibleAscii = (code: number): boolean => code > 0x20 && code < 0x7f;

const FILE = /^\.(?:s?html?|pdf|docx?|xlsx?|png|jpe?g|gif|mp4|zip|rar)/i;
