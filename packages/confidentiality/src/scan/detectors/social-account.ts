import { contextWord, form } from '../candidate.ts';
import type { FoundWord, TextContext, WordDetector } from '../text-detector.ts';
import { unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';
import { unitsOf } from '../words/lists/units-of.ts';

const NETWORKS = ['QQ', '微信', 'WECHAT', '抖音', '快手', '微博', '支付宝', '钉钉'];
const LONGEST = 20;
const QQ = /^[1-9]\d{4,10}$/;
const NAME = /^[A-Za-z][-\w]{5,19}$/;
const MOBILE = /^1[3-9]\d{9}$/;

/**
 * Accounts of social media (社交账号): the name of a network, 号 or a colon, and an account. Groups and public channels are let pass.
 */
export const socialAccount: WordDetector = {
  kinds: ['social-account'],
  words: NETWORKS,
  find: (found, context) => {
    const label = labelAfter(found, context);
    if (label === undefined) return;
    const account = accountAt(label.at, context);
    if (account === undefined) return;
    const { from, to, text } = account;
    const isAccount = found.word === 'QQ' ? QQ.test(text) : QQ.test(text) || NAME.test(text) || MOBILE.test(text);
    if (!isAccount || (text.length < 6 && !label.isMarked)) return;
    context.take({
      kind: 'social-account',
      from,
      to,
      confidence: label.isMarked ? 'high' : 'medium',
      because: [form, contextWord(found.word)],
      ...(label.isPublic && { rule: 'public-account' }),
    });
  },
};

const MARKS = /* @__PURE__ */ unitsOf('号码账户帐名IDid');
const PUBLIC = /* @__PURE__ */ unitsOf('公众群服务订阅');
const COLONS = /* @__PURE__ */ unitsOf(':=为是');

interface Label {
  readonly at: number;
  readonly isMarked: boolean;
  readonly isPublic: boolean;
}

/** Over 号, 账号, ID and a colon, or a blank, to the account; 群 and 公众号 make it a public one. */
function labelAfter({ word, to }: FoundWord, { view, tables }: TextContext): Label | undefined {
  let isMarked = false;
  let isPublic = word === '微博' || isOfFirm(view, to - word.length);
  let at = to;
  for (; at - to < 14; at++) {
    const code = view.at(at);
    const bits = tables.classes[code] as number;
    if (PUBLIC.has(code)) isPublic = true;
    else if (MARKS.has(code) || COLONS.has(code) || code === 0x28 || code === 0x29) isMarked = true;
    else if ((bits & (unit.blank | unit.lineBreak)) === 0) break;
  }
  return at === to && word !== 'QQ' && word !== '微信' ? undefined : { at, isMarked, isPublic };
}

/** 企业QQ, 官方微信. */
const isOfFirm = (units: TextView, from: number): boolean =>
  /企业|官方|政务|公司|营销|客服/.test(units.slice(Math.max(1, from - 4), from));

/** Letters, figures, hyphens and underscores; with blanks between them when every one stands for itself. */
function accountAt(
  start: number,
  { view, tables }: TextContext,
): { from: number; to: number; text: string } | undefined {
  const units = view;
  let text = '';
  let to = start;
  let ofFirstLine = 0;
  const isSpelled = isElement(units.at(start), tables.classes) && isBlank(units.at(start + 1), tables.classes);
  for (let at = start; text.length <= LONGEST; at++) {
    const code = units.at(at);
    const bits = tables.classes[code] as number;
    if (isElement(code, tables.classes) && code !== 0x7c && code !== 0xd7) {
      const isFigure = (bits & (unit.digit | unit.soft)) !== 0;
      text += isFigure ? String(tables.values[code]) : String.fromCharCode(code);
      to = at + 1;
    } else if (isBrokenLine(units, at, tables.classes)) ofFirstLine = to;
    else if (!(isSpelled && isBlank(code, tables.classes))) break;
  }
  // QQ号：12345⏎2018年: the next line begins a sentence.
  if (ofFirstLine > 0 && ((tables.classes[units.at(to)] as number) & unit.han) !== 0) {
    return { from: start, to: ofFirstLine, text: units.slice(start, ofFirstLine) };
  }
  return text.length > LONGEST || text === '' ? undefined : { from: start, to, text };
}

const isElement = (code: number, classes: Uint8Array): boolean =>
  ((classes[code] as number) & (unit.digit | unit.soft | unit.letter)) !== 0 || code === 0x5f || code === 0x2d;

const isBlank = (code: number, classes: Uint8Array): boolean => ((classes[code] as number) & unit.blank) !== 0;

/** A line break right between two figures. */
function isBrokenLine(units: TextView, at: number, classes: Uint8Array): boolean {
  const isFigure = (code: number) => ((classes[code] as number) & unit.digit) !== 0;
  if (units.at(at) === 0x0d) return units.at(at + 1) === 0x0a && isFigure(units.at(at - 1));
  const before = units.at(at - 1) === 0x0d ? at - 2 : at - 1;
  return units.at(at) === 0x0a && isFigure(units.at(before)) && isFigure(units.at(at + 1));
}
