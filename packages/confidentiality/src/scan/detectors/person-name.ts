import { contextWord, form } from '../candidate.ts';
import { isOtherWord, readPersonName } from '../read/person-name.ts';
import type { Reason } from '../reasons.ts';
import type { FoundWord, TextContext, WordDetector } from '../text-detector.ts';
import { type Tables, unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';
import { listed } from '../words/lists/listed.ts';
import { beginsWithSurname } from '../words/lists/surnames.ts';
import { unitsOf } from '../words/lists/units-of.ts';

/** Fields whose value is the name of a private person. */
const OWN = /* @__PURE__ */ listed(`
  姓名 户主 户主姓名 申请人 申请人姓名 监护人 监护人姓名 法定监护人 家长 家长姓名 患者 患者姓名 病人 死者 受益人
  救助对象 低保对象 残疾人 残疾人姓名 持证人 持卡人 开户人 户名 收款人 配偶 父亲 母亲 丈夫 妻子 儿子 女儿
  家庭成员 共同生活成员 举报人 信访人 投诉人 来信人 反映人 被害人 受害人 证人 参保人 租户 承租人 村民
  当事人 被处罚人 被征收人 被申请人 法定继承人 被继承人 本人 借款人 产权人 房主 车主 乘客 驾驶员 老人 军属
  优抚对象 退役军人 烈属 被救助人 领取人 领款人 代领人 报名人 考生 考生姓名 真实姓名 原名 曾用名
`);
/** Fields for children; the name is that of a minor. */
const CHILDREN = /* @__PURE__ */ listed(`
  学生姓名 儿童姓名 幼儿姓名 孩子姓名 子女姓名 未成年人姓名 被监护人 留守儿童 孤儿 困境儿童 婴儿姓名 新生儿姓名
  适龄儿童
`);
/** Fields for somebody who is named in the course of duty. */
const DUTY = ['联系人', '法定代表人', '经办人', '发言人', '承办人'];
/** 王明，男，汉族: the name before shows in what is behind it. */
const SEX = [
  '男,',
  '女,',
  '男、',
  '女、',
  '男)',
  '女)',
  '男;',
  '女;',
  '男。',
  '女。',
  '男汉',
  '女汉',
  '男回',
  '女回',
  '男1',
  '女1',
  '男2',
  '女2',
  '男满',
  '女满',
  '男苗',
  '女苗',
];

/** 申请人王明，身份证号…; 王明（身份证号…: the name stands before the label of the number. */
const NUMBER = ['身份证', '居民身份证', '公民身份号码', '居民身份号码'];

const duties: ReadonlySet<string> = /* @__PURE__ */ new Set(DUTY);
const children: ReadonlySet<string> = /* @__PURE__ */ new Set(CHILDREN);
const numbers: ReadonlySet<string> = /* @__PURE__ */ new Set(NUMBER);
const isSex = (word: string): boolean => word.length === 2 && (word[0] === '男' || word[0] === '女');

/**
 * Personal names (姓名) where the text shows that they are the data of a person: as the value of a field, before the sex, or
 * before the label of an identity number.
 * Contact persons and legal representatives are named in the course of duty, and let pass. Masked names are none.
 */
export const personName: WordDetector = {
  kinds: ['person-name', 'minor'],
  words: [...OWN, ...CHILDREN, ...DUTY, ...SEX, ...NUMBER],
  find: (found, context) => {
    if (isSex(found.word)) findBeforeSex(found, context);
    else if (numbers.has(found.word)) findBeforeNumber(found, context);
    else findInField(found, context);
  },
};

const COLON = 0x3a;
const FIELD_GAP = 12;

/** Where the value of a field begins: after a colon, a vertical bar or a tab; -1 when the word is no label. */
export function valueStart({ to }: FoundWord, { view, tables }: TextContext): number {
  const units = view;
  let at = to;
  let isLabel = false;
  for (; at - to < FIELD_GAP; at++) {
    const code = units.at(at);
    const bits = tables.classes[code] as number;
    if (code === COLON || code === 0x7c || code === 0x3d || code === 0xfe30) isLabel = true;
    else if (code === 0x09) isLabel = true;
    else if (
      (bits & (unit.blank | unit.lineBreak)) === 0 &&
      !QUOTES.has(code) &&
      !isEmphasis(units, at, tables) &&
      !isBracketed(units, at)
    )
      break;
    if (isBracketed(units, at)) at = closing(units, at);
  }
  return isLabel ? at : -1;
}

const QUOTES = /* @__PURE__ */ unitsOf('"“”‘’\'');

/** **张三**, **姓名**：: emphasis touches what it is about; stars before a blank are what is left of a masked name. */
const isEmphasis = (units: TextView, at: number, tables: Tables): boolean =>
  EMPHASIS.has(units.at(at)) &&
  (EMPHASIS.has(units.at(at + 1)) ||
    units.at(at + 1) === COLON ||
    ((tables.classes[units.at(at + 1)] as number) & unit.han) !== 0);

const EMPHASIS = /* @__PURE__ */ unitsOf('*_`');

/** 姓名（签字）： a remark in brackets between the label and its colon. */
const isBracketed = (units: TextView, at: number): boolean => units.at(at) === 0x28 && closing(units, at) > at;

function closing(units: TextView, at: number): number {
  for (let end = at + 1; end < at + 10; end++) if (units.at(end) === 0x29) return end;
  return at;
}

function findInField(found: FoundWord, context: TextContext): void {
  const start = valueStart(found, context);
  if (start === -1) return;
  const name = readPersonName(context.view, start, context.tables);
  if (name === undefined) return;
  const isNamed = found.word.endsWith('姓名');
  if (!name.hasSurname && !isNamed) return;
  const because: Reason[] = [contextWord(found.word)];
  if (name.hasSurname) because.push({ code: 'list', params: { list: 'surnames' } });
  const { from, to } = name;
  if (duties.has(found.word)) {
    context.take({
      kind: 'person-name',
      from,
      to,
      confidence: 'low',
      because,
      rule: 'contact-person',
      identifies: false,
    });
    return;
  }
  const confidence = name.hasSurname ? 'high' : 'medium';
  context.take({ kind: 'person-name', from, to, confidence, because });
  if (children.has(found.word))
    context.take({ kind: 'minor', from, to, confidence, because: [contextWord(found.word)] });
}

const DETAILS = /^[,、)\s]{0,3}(?:汉|\d|[\u4e00-\u9fa5]{1,4}族|身份|出生|住|公民)/;
const SEPARATORS = /* @__PURE__ */ unitsOf(',、(');

function findBeforeSex({ from, word }: FoundWord, context: TextContext): void {
  const units = context.view;
  const name = nameBeforeSeparator(from, context);
  if (name === undefined) return;
  const isDetailed = DETAILS.test(units.slice(from + 1, from + 8));
  const because: Reason[] = [form, contextWord(word.slice(0, 1)), { code: 'list', params: { list: 'surnames' } }];
  context.take({ kind: 'person-name', ...name, confidence: isDetailed ? 'high' : 'medium', because });
}

/** A label by itself says nothing of what stands before it: the number has to follow. */
const NUMBER_FOLLOWS = /^(?:号码?)?[:\s]{0,3}[\dX×*]{4}/;

/** What a person is in the matter, not who: 申请人 and 当事人 begin with a surname too. */
const ROLE = /[人者员方户证书]$/;

function findBeforeNumber({ from, to, word }: FoundWord, context: TextContext): void {
  const { view } = context;
  const name = NUMBER_FOLLOWS.test(view.slice(to, to + 12)) ? nameBeforeSeparator(from, context) : undefined;
  if (name === undefined) return;
  const text = view.slice(name.from, name.to);
  if (isOtherWord(text) || ROLE.test(text)) return;
  const because: Reason[] = [contextWord(word), { code: 'list', params: { list: 'surnames' } }];
  context.take({ kind: 'person-name', ...name, confidence: 'high', because });
}

/** The name before a comma, a bracket or a gap that stands before a place. */
function nameBeforeSeparator(from: number, context: TextContext): { from: number; to: number } | undefined {
  const units = context.view;
  let end = from;
  while (end > 1 && from - end < 4 && isBlank(units.at(end - 1), context.tables.classes)) end--;
  if (SEPARATORS.has(units.at(end - 1))) end--;
  return end === from ? undefined : nameBefore(context, end);
}

const isBlank = (code: number, classes: Uint8Array): boolean => ((classes[code] as number) & unit.blank) !== 0;

const BEFORE_NAME =
  /(?:人|告|犯|者|民|员|属|生|主|方|为|是|由|与|和|同志|被害人|当事人|患者|村民|居民|业主|姓名|原告|被告|户主)$/;

/** The dot in names of other peoples. */
const DOT = 0xb7;

/** The two or three characters before `end`, when they begin with a surname and something bounds them in front. */
function nameBefore({ view, tables }: TextContext, end: number): { from: number; to: number } | undefined {
  const places: number[] = [];
  let at = end - 1;
  for (; at > 0 && places.length < 16 && end - at < 28; at--) {
    const bits = tables.classes[view.at(at)] as number;
    if ((bits & unit.han) !== 0 || view.at(at) === DOT) places.unshift(at);
    else if ((bits & unit.blank) === 0 || places.length >= 2) break;
  }
  const text = places.map((place) => String.fromCharCode(view.at(place))).join('');
  if (text.includes('某')) return undefined;
  if (text.includes('·'))
    return text.startsWith('·') ? undefined : { from: places[0] as number, to: (places.at(-1) as number) + 1 };
  for (const length of [3, 2, 4]) {
    const name = text.slice(-length);
    if (text.length < length || !beginsWithSurname(name)) continue;
    const lead = text.slice(0, -length);
    if (lead !== '' && !BEFORE_NAME.test(lead)) continue;
    return { from: places[text.length - length] as number, to: (places.at(-1) as number) + 1 };
  }
  return undefined;
}
