import { readChineseNumeral } from '@zwgk/core';
import { skipSpace } from './normal-text.ts';

/** Article, paragraph and item as one text writes them, and where. */
export interface PlaceInText {
  readonly article?: number;
  readonly inserted?: number;
  readonly paragraph?: number;
  readonly item?: number;
  readonly start: number;
  readonly end: number;
  /** Set on both ends of a range that is too long to be listed, or runs backwards. */
  readonly range?: { readonly first: number; readonly last: number };
}

/** The places of one run: 第十四、十五条第一款. */
export interface Places {
  readonly places: readonly PlaceInText[];
  readonly end: number;
}

type Unit = '条' | '款' | '项';

interface Member {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  readonly range?: { readonly first: number; readonly last: number };
}

interface Series {
  readonly unit: Unit;
  readonly members: readonly Member[];
  readonly end: number;
}

/** Numbers of one series. A longer one is not of a citation, and reading on would cost time on hostile texts. */
const LONGEST_SERIES = 20;
/** Articles of one range: 第十四条至第十六条 is listed in full up to this length. */
const LONGEST_RANGE = 100;

const NUMERAL = /[0-9]{1,4}|[零〇○一二两三四五六七八九十百千]{1,9}/y;
const CIRCLED = /[㈠-㈩⑴-⒇]/;
const AND = '、，,和与及或';
const TO = '至到—–-~～－';

/**
 * Reads the place that starts with the 第 at `at`: articles with the paragraphs and items of the last of them, or
 * paragraphs or items alone. `undefined` when there is none.
 */
export function readPlaces(text: string, at: number): Places | undefined {
  const series = readSeries(text, at);
  if (series?.unit !== '条') return series && finerPlaces(text, series);
  const last = series.members.at(-1);
  if (last === undefined || series.members.some(({ range }) => range !== undefined)) return listed(series);
  const inserted = readInserted(text, series.end);
  const afterArticle = inserted?.end ?? series.end;
  const finer = readFinerSeries(text, skipSpace(text, text[afterArticle] === '的' ? afterArticle + 1 : afterArticle));
  const within = finer === undefined || finer.unit === '条' ? undefined : finerPlaces(text, finer);
  const end = within?.end ?? afterArticle;
  const head = { article: last.value, ...(inserted !== undefined && { inserted: inserted.value }) };
  const others = series.members.slice(0, -1).map(({ value, start, end }) => ({ article: value, start, end }));
  const finest = within === undefined ? [{ start: last.start, end }] : beginningAt(last.start, within.places);
  return { places: [...others, ...finest.map((place) => ({ ...head, ...place }))], end };
}

/** Paragraphs with the items of the last of them, or items. */
function finerPlaces(text: string, series: Series): Places {
  const last = series.members.at(-1);
  const items = series.unit === '款' ? readFinerSeries(text, skipSpace(text, series.end)) : undefined;
  if (last === undefined || items?.unit !== '项') return listed(series);
  const others = listed({ ...series, members: series.members.slice(0, -1) }).places;
  const own = beginningAt(last.start, listed(items).places).map((place) => ({ paragraph: last.value, ...place }));
  return { places: [...others, ...own], end: items.end };
}

/** The first of several places begins where the outer one does, and with it those of the same range. */
function beginningAt(start: number, places: readonly PlaceInText[]): readonly PlaceInText[] {
  const [first] = places;
  return places.map((place) => (place.start === first?.start ? { ...place, start } : place));
}

const PART = { 条: 'article', 款: 'paragraph', 项: 'item' } as const;

const listed = ({ unit, members, end }: Series): Places => ({
  places: members.map(({ value, ...where }) => ({ [PART[unit]]: value, ...where })),
  end,
});

/** 第…条之一, but not 之一 in 情形之一. */
function readInserted(text: string, end: number): Member | undefined {
  if (text[end] !== '之') return undefined;
  return readNumeral(text, end + 1);
}

/** One or more numbers before a unit: 第十四、十五条; 第十四条至第十六条; 第（一）、（五）项. */
function readSeries(text: string, at: number): Series | undefined {
  return text[at] === '第' || text[at] === '（' ? readMembers(text, at) : undefined;
}

/** Behind an article, a paragraph or an item may do without its 第: 第33条2款. */
function readFinerSeries(text: string, at: number): Series | undefined {
  const series = readMembers(text, at);
  return series?.unit === '条' && text[at] !== '第' ? undefined : series;
}

function readMembers(text: string, at: number): Series | undefined {
  const members: Member[] = [];
  let index = at;
  let joint: 'and' | 'to' = 'and';
  let isBracketed = false;
  for (let count = 0; count < LONGEST_SERIES; count += 1) {
    const next = readNumber(text, text[index] === '第' ? skipSpace(text, index + 1) : index);
    if (next === undefined) return undefined;
    isBracketed ||= next.isBracketed;
    const after = skipSpace(text, next.end);
    const unit = unitAt(text, after);
    if (unit !== '项' && unit !== undefined && isBracketed) return undefined;
    const end = unit === undefined ? next.end : after + 1;
    addMember(members, joint, { value: next.value, start: index, end });
    const beyond = skipSpace(text, end);
    if (unit !== undefined && (joint === 'to' || !continuesRange(text, beyond, unit))) return { unit, members, end };
    const character = text[beyond] ?? ' ';
    joint = TO.includes(character) ? 'to' : 'and';
    const isJoined = (AND + TO).includes(character);
    if (!isJoined && !(isBracketed && character === '（')) return undefined;
    index = isJoined ? skipSpace(text, beyond + 1) : beyond;
  }
  return undefined;
}

function unitAt(text: string, at: number): Unit | undefined {
  const character = text[at];
  return character === '条' || character === '款' || character === '项' ? character : undefined;
}

/** Whether a closed member is the lower end of a range: 第十四条 + 至第十六条. */
function continuesRange(text: string, at: number, unit: Unit): boolean {
  if (!TO.includes(text[at] ?? ' ')) return false;
  const from = skipSpace(text, at + 1);
  const upper = readNumber(text, text[from] === '第' ? skipSpace(text, from + 1) : from);
  return upper !== undefined && unitAt(text, skipSpace(text, upper.end)) === unit;
}

/** Adds a member; the upper end of a range brings those between with it, all with the place of the whole range. */
function addMember(members: Member[], joint: 'and' | 'to', member: Member): void {
  const lower = members.at(-1);
  if (joint === 'and' || lower === undefined) {
    members.push(member);
    return;
  }
  members.pop();
  const whole = { start: lower.start, end: member.end };
  const length = member.value - lower.value;
  if (length < 1 || length > LONGEST_RANGE) {
    const range = { first: lower.value, last: member.value };
    members.push({ value: lower.value, ...whole, range }, { value: member.value, ...whole, range });
    return;
  }
  for (let value = lower.value; value <= member.value; value += 1) members.push({ value, ...whole });
}

function readNumber(text: string, at: number): (Member & { readonly isBracketed: boolean }) | undefined {
  if (CIRCLED.test(text[at] ?? '')) {
    return { value: circledValue(text.charCodeAt(at)), start: at, end: at + 1, isBracketed: true };
  }
  const isBracketed = text[at] === '（';
  const number = readNumeral(text, isBracketed ? skipSpace(text, at + 1) : at);
  if (number === undefined || !isBracketed) return number && { ...number, isBracketed };
  const close = skipSpace(text, number.end);
  return text[close] === '）' ? { ...number, start: at, end: close + 1, isBracketed } : undefined;
}

/** ㈠ is U+3220, ⑴ is U+2474. */
const circledValue = (code: number): number => (code >= 0x3220 ? code - 0x3220 : code - 0x2474) + 1;

function readNumeral(text: string, at: number): Member | undefined {
  NUMERAL.lastIndex = at;
  const [digits] = NUMERAL.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = /^[0-9]/.test(digits) ? Number(digits) : readChineseNumeral(digits);
  return value === undefined || value === 0 ? undefined : { value, start: at, end: at + digits.length };
}
