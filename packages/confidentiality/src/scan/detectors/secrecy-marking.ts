import { contextWord } from '../candidate.ts';
import { lineAfter, lineBefore } from '../read/line.ts';
import { backOver, type CompactText, readCompact } from '../read/walk.ts';
import type { FoundWord, TextContext, WordDetector } from '../text-detector.ts';
import { stars } from '../view/noise.ts';
import { unit } from '../view/tables.ts';

const LEVELS = ['绝密', '机密', '秘密'];
const ENGLISH = ['TOP SECRET', 'SECRET', 'CONFIDENTIAL'];

/**
 * Secrecy markings (国家秘密标志): a level with the star behind or before it, after 密级：, 文件标注： or 标注为, or alone on its
 * line or in its cell. What the marking says is for `parseMarking`; here it is only found. The words in a sentence are no
 * marking: 保守国家秘密.
 *
 * @source 《国家秘密定密管理规定》(2025) art. 34; GB/T 9704-2012
 */
export const secrecyMarking: WordDetector = {
  kinds: ['secrecy-marking'],
  words: [...LEVELS, ...ENGLISH],
  find: (found, context) => {
    if (ENGLISH.includes(found.word)) findEnglish(found, context);
    else if (!findWithStar(found, context) && !findAfterStar(found, context) && !findAfterLabel(found, context)) {
      findAlone(found, context);
    }
  },
};

const TERM_AHEAD = 26;
const HAN = /[\u4e00-\u9fff]/;
const isAsterisk = (sign: string): boolean => sign === '*' || sign === '＊';
const STAR = /* @__PURE__ */ new Set([...stars]);
const PERIOD =
  /^[([［]?(?:长期|永久|启用前|\d{4}年\d{1,2}月\d{1,2}日|[\d一二三四五六七八九十]{1,4}(?:年|个月|月|天|日))(?:解密|前)?[)\]］]?/;
const CONDITION = /^[\u4e00-\u9fa5\d]{2,16}?(?:前|后|时)(?![\u4e00-\u9fa5\d])/;

function findWithStar({ from, to }: FoundWord, context: TextContext): boolean {
  if (((context.tables.classes[context.view.at(to)] as number) & unit.han) !== 0) return false;
  const ahead = compactAfter(context, to, TERM_AHEAD);
  const star = ahead.text.codePointAt(0) === undefined ? '' : (ahead.text[0] as string);
  if (!STAR.has(star) || /(?:工作|商业)$/.test(lineBefore(context, from, 4))) return false;
  const term = termLength(ahead.text.slice(1), lineAfter(context, (ahead.at[0] as number) + 1, TERM_AHEAD));
  // Two asterisks are emphasis in Markdown, and one may be a footnote: both need a period behind them.
  if (isAsterisk(star) && term === 0 && !endsAfterStar(context, ahead)) return false;
  const end = (ahead.at[term] as number) + 1;
  context.take({ kind: 'secrecy-marking', from, to: end, confidence: 'high', because: [{ code: 'star' }] });
  return true;
}

/** ★机密1年: the star before the level, with a period behind it or nothing else on the line. */
function findAfterStar({ from, to }: FoundWord, context: TextContext): boolean {
  const { view, tables } = context;
  const nearest = backOver(view, from - 1, unit.blank, 4, tables);
  const sign = String.fromCharCode(view.at(nearest));
  if (!STAR.has(sign)) return false;
  const isDouble = STAR.has(String.fromCharCode(view.at(nearest - 1)));
  const star = isDouble ? nearest - 1 : nearest;
  const after = lineAfter(context, to, TERM_AHEAD);
  const period = PERIOD.exec(after)?.[0] ?? '';
  if (HAN.test(after.charAt(period.length))) return false;
  // An asterisk may be emphasis or a point of a list.
  if (isAsterisk(sign) && (isDouble || period === '')) return false;
  if (period === '' && (after !== '' || !BESIDE.test(lineBefore(context, star)))) return false;
  const end = period === '' ? to : endOf(context, to, period.length);
  context.take({ kind: 'secrecy-marking', from: star, to: end, confidence: 'high', because: [{ code: 'star' }] });
  return true;
}

/** What stands before a level and says that it is one; 为 leads on in running text. */
const LABEL =
  /(密级(?:和保密期限|标识|标志|标注)?|(?:保密|秘密|涉密)等级|保密级别|文件标注|标注|标密|定密)(为[:∶﹕]?|[:∶﹕]|$)["“‘「『【〔[(]?$/;
const LABEL_ALONE = '密级';
const LONGEST_LABEL = 12;
/** A rule about the documents of a level is no marking: 标注为机密的文件, 标注为机密或者秘密. */
const GOES_ON =
  /^["”’」』】〕\])]?级?["”’」』】〕\])]?(?:(?!级)[\u4e00-\u9fff]|[、/]["“‘「『【〔[(]?(?:绝密|机密|秘密))/;
/** Nor is a list of all levels, as a form or an explanation has it: 密级：绝密、机密、秘密. */
const ALL_LEVELS = /^级?[、/,或和](?:绝密|机密|秘密)级?[、/,或和](?:绝密|机密|秘密)/;

function findAfterLabel({ from, to }: FoundWord, context: TextContext): boolean {
  const found = LABEL.exec(lineBefore(context, from, LONGEST_LABEL)) ?? LABEL.exec(cellBefore(context, from));
  if (found === null) return false;
  const [, word = '', link = ''] = found;
  if (link === '' && word !== LABEL_ALONE && cellBefore(context, from) === '') return false;
  const after = lineAfter(context, to, TERM_AHEAD);
  const period = PERIOD.exec(after)?.[0] ?? '';
  const isRunning = link.startsWith('为');
  if (isRunning ? GOES_ON.test(after.slice(period.length)) : standsInSentence(context, from, to)) return false;
  if (ALL_LEVELS.test(after)) return false;
  const end = period === '' ? to : endOf(context, to, period.length);
  const confidence = isRunning ? 'medium' : 'high';
  context.take({ kind: 'secrecy-marking', from, to: end, confidence, because: [contextWord(word)] });
  return true;
}

function compactAfter({ view, tables }: TextContext, to: number, most: number): CompactText {
  return readCompact(view, to, most, tables, () => false);
}

/** How many characters the period takes; a condition in words has to stand on the same line. */
function termLength(compact: string, line: string): number {
  const period = PERIOD.exec(compact)?.[0].length;
  return period ?? CONDITION.exec(line)?.[0].length ?? 0;
}

const endsAfterStar = (context: TextContext, ahead: CompactText): boolean =>
  lineAfter(context, (ahead.at[0] as number) + 1, 2) === '' && !/^[*＊]/.test(ahead.text.slice(1));

/** What may stand on the line of a level beside it: a copy number, the urgency, brackets, marks of Markdown. */
const BESIDE = /^(?:[([【〔［#>*_\-—\s]|份号:?|\d{6}|特急|加急|平急|特提)*$/;
const BEHIND = /^(?:[)\]】〕］*_\-—\s]|级|件|特急|加急|平急|特提)*$/;
const FIRST_LINES = 8;

function findAlone(found: FoundWord, context: TextContext): void {
  const { from, to } = found;
  if (standsInSentence(context, from, to)) return;
  const before = lineBefore(context, from);
  const after = lineAfter(context, to);
  const period = PERIOD.exec(after)?.[0] ?? '';
  if (BESIDE.test(before) && BEHIND.test(after.slice(period.length))) {
    const end = period === '' ? to : endOf(context, to, period.length);
    takeAlone(
      context,
      from,
      end,
      period !== '' || isInFirstLines(context, from) || /特急|加急|\d{6}/.test(before + after),
    );
  } else if (/^[([【［]$/.test(before) && /^[)\]】］]/.test(after)) {
    takeAlone(context, from, to, false);
  }
}

/** A marking at the head of a paper stands in its first lines; what is further from the beginning than this does not. */
const HEAD = 600;

function isInFirstLines({ view, tables }: TextContext, from: number): boolean {
  if (from > HEAD) return false;
  let lines = 0;
  for (let at = 1; at < from; at++) if (((tables.classes[view.at(at)] as number) & unit.lineBreak) !== 0) lines++;
  return lines < FIRST_LINES;
}

/** What may touch a level that stands alone: 密级, 特急, 绝密级, 绝密件, a period. */
const MAY_TOUCH = /* @__PURE__ */ new Set(
  [...'级急提件长永启特加平份一二三四五六七八九十号'].map((character) => character.charCodeAt(0)),
);

/** Nearly every 秘密 is a word of a sentence: other Han characters touch it. */
function standsInSentence({ view, tables }: TextContext, from: number, to: number): boolean {
  const touches = (code: number): boolean =>
    ((tables.classes[code] as number) & unit.han) !== 0 && !MAY_TOUCH.has(code);
  return touches(view.at(from - 1)) || touches(view.at(to));
}

function takeAlone(context: TextContext, from: number, to: number, isSure: boolean): void {
  context.take({
    kind: 'secrecy-marking',
    from,
    to,
    confidence: isSure ? 'high' : 'medium',
    because: [{ code: 'stands-alone' }],
    ...(isInCatalogue(context, from) && { rule: 'secrets-catalogue' }),
  });
}

const endOf = (context: TextContext, to: number, length: number): number =>
  (compactAfter(context, to, length).at[length - 1] as number) + 1;

/** The cell before the one that begins here, when a vertical bar or a tab lies between. */
function cellBefore(context: TextContext, from: number): string {
  const units = context.view;
  let at = from - 1;
  while (
    at > 1 &&
    from - at < 12 &&
    (units.at(at) === 0x20 || units.at(at) === 0x09 || units.at(at) === 0x7c || units.at(at) === 0x3000)
  )
    at--;
  return at === from - 1 ? '' : lineBefore(context, at + 1, 8);
}

const CATALOGUE = /保密事项范围|国家秘密目录|秘密范围目录|秘密具体范围|知悉范围|产生层级/;
const CATALOGUE_REACH = 600;

/** A catalogue of secrets prints levels in its cells: its headings stand not far above. */
function isInCatalogue({ view }: TextContext, from: number): boolean {
  const start = Math.max(1, from - CATALOGUE_REACH);
  return CATALOGUE.test(view.slice(start, from));
}

function findEnglish({ from, to }: FoundWord, context: TextContext): void {
  const before = lineBefore(context, from, 24, 'line');
  const after = lineAfter(context, to, 24, 'line');
  if (!/^[\s([【*#]*$/.test(before) || !/^[\s)\]】*]*$/.test(after)) return;
  context.take({ kind: 'secrecy-marking', from, to, confidence: 'medium', because: [{ code: 'stands-alone' }] });
}
