import { contextWord, form } from '../candidate.ts';
import { readAddress } from '../read/address.ts';
import { readCompact } from '../read/walk.ts';
import type { Reason } from '../reasons.ts';
import type { TextContext, WordDetector } from '../text-detector.ts';
import { unit } from '../view/tables.ts';
import { listed } from '../words/lists/listed.ts';
import { unitsOf } from '../words/lists/units-of.ts';
import { valueStart } from './person-name.ts';

/** Where a person lives. */
const HOME = /* @__PURE__ */ listed(`
  住址 家庭住址 家庭地址 现住址 现住地址 户籍地址 户籍地 户籍所在地 户口所在地 居住地 居住地址 常住地址
  经常居住地 家住 现住 住在 居住在 居住于 住宅地址 房屋坐落 身份证地址 身份证住址 暂住地址 详细住址 户口地址
`);
/** Of a person beside one, of an organisation elsewhere. */
const ANY = ['住所', '住所地', '地址', '通讯地址', '通信地址', '联系地址', '详细地址', '收件地址', '邮寄地址', '住'];
const homes: ReadonlySet<string> = /* @__PURE__ */ new Set(HOME);
const LONGEST = 64;

/**
 * Home addresses (住址) down to the door: after a label, and beside a person. Counties and towns lead to nobody, and
 * organisations have to publish where they are.
 *
 * @source 《最高人民法院关于人民法院在互联网公布裁判文书的规定》 art. 10 and provincial rules as to what is hidden
 */
export const address: WordDetector = {
  kinds: ['address'],
  words: [...HOME, ...ANY],
  find: (found, context) => {
    const isHome = homes.has(found.word);
    const labelled = valueStart(found, context);
    if (labelled === -1 && !RUNNING.has(found.word)) return;
    const start = labelled === -1 ? skipFiller(found.to, context) : labelled;
    const compact = readCompact(context.view, start, LONGEST, context.tables, isStop);
    const { at } = compact;
    const reading = readAddress(compact);
    if (reading === undefined || (!reading.hasStreet && reading.doors < 2)) return;
    const because: Reason[] = [form, contextWord(found.word)];
    const to = (at[reading.length - 1] as number) + 1;
    const from = at[0] as number;
    if (isHome) context.take({ kind: 'address', from, to, confidence: 'high', because });
    else if (OFFICE_BEFORE.test(context.view.slice(found.from - 3, found.from)))
      context.take({ kind: 'address', from, to, confidence: 'low', because, rule: 'office-address' });
    else
      context.take({
        kind: 'address',
        from,
        to,
        confidence: 'medium',
        because,
        withoutPerson: { rule: 'office-address' },
      });
  },
};

/** 办公地址, 单位地址: of an organisation, whoever is named beside it. */
const OFFICE_BEFORE = /(?:办公|单位|公司|机构|注册|经营|生产|企业|机关|报名|受理)$/;

/** Words that lead on without a colon: 家住城关镇…. */
const RUNNING = /* @__PURE__ */ new Set(['家住', '现住', '住在', '居住在', '居住于', '住']);

const STOPS = /* @__PURE__ */ unitsOf(',。;，；、|<>"“”：:');
const isStop = (code: number): boolean => STOPS.has(code);

function skipFiller(to: number, { view, tables }: TextContext): number {
  let at = to;
  while (at - to < 4 && ((tables.classes[view.at(at)] as number) & unit.blank) !== 0) at++;
  return view.at(at) === 0x4e8e || view.at(at) === 0x5728 ? at + 1 : at;
}

const BACK = 40;
const OFFICE =
  /公司|单位|机关|局|委员会|中心|办公|大厦|大楼|厅|政府|法院|检察|医院|学校|大学|银行|厂|店|市场|地址|住所|街道办/;

/**
 * Looks whether a number with a door behind it, at `[from, to)` of the view, is the end of an address that has no label. It
 * returns where the address ends, or -1.
 */
export function findAddressAt(from: number, to: number, context: TextContext): number {
  const { view, tables } = context;
  const inside = unit.han | unit.digit | unit.letter | unit.soft;
  let start = from;
  while (start > 1 && from - start < BACK && isInside(view.at(start - 1), tables.classes, inside)) start--;
  const compact = readCompact(view, start, LONGEST, tables, isStop);
  const { text, at } = compact;
  const reading = readAddress(compact);
  if (reading === undefined || !reading.hasStreet) return -1;
  const end = (at[reading.length - 1] as number) + 1;
  if (end < to) return -1;
  const isRoom = reading.doors >= 2 && /[室栋幢单户]/.test(text.slice(0, reading.length));
  const isOffice = OFFICE.test(view.slice(Math.max(1, start - 12), end + 12));
  if (isOffice) {
    context.take({
      kind: 'address',
      from: at[0] as number,
      to: end,
      confidence: 'low',
      because: [form],
      rule: 'office-address',
    });
    return end;
  }
  const withoutPerson = isRoom ? ({ confidence: 'low' } as const) : ({ nothing: true } as const);
  context.take({
    kind: 'address',
    from: at[0] as number,
    to: end,
    confidence: 'medium',
    because: [form],
    withoutPerson,
  });
  return end;
}

const isInside = (code: number, classes: Uint8Array, inside: number): boolean =>
  ((classes[code] as number) & inside) !== 0 || code === 0x2d;
