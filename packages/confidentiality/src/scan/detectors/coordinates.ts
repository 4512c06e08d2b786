import { contextWord, form } from '../candidate.ts';
import { type CompactText, readCompact } from '../read/walk.ts';
import type { Reason } from '../reasons.ts';
import type { TextContext } from '../text-detector.ts';
import { listed } from '../words/lists/listed.ts';

const LONGEST = 48;

/** 116.397428,39.90923 in either order; four decimals are eleven metres. */
const PAIR =
  /^(\d{1,3}\.\d{4,10})[°度]?[EN]?(?:[,、;/|:= EN]|北纬|东经|纬度|经度|lat|lng|lon){0,3}(\d{1,3}\.\d{4,10})/i;
/** 北纬39°54′26″. */
const DEGREES = /^\d{1,3}[°度º]\d{1,2}[′'’分](?:\d{1,2}(?:\.\d+)?[″"”秒])?/;
const PUBLIC = /* @__PURE__ */ listed(`
  保护区 海域 航道 航行 禁渔 工程 矿区 岛 港 水域 采矿 界址 监测 遗址 文物
`);

/**
 * Coordinates (经纬度) exact to some metres: two decimal degrees of China, or degrees and minutes. The bounds of reserves,
 * waterways and mines are public. It returns where they end, or -1.
 */
export function findCoordinates(context: TextContext, start: number): number {
  const { view } = context;
  const compact = readCompact(view, start, LONGEST, context.tables);
  // A gap may part the two numbers, or be the end of a line inside one: the reading that reaches further holds all of it.
  const pairEnd = Math.max(endOfPair(compact), hasGaps(compact) ? endOfPair(withGaps(compact)) : NONE);
  const isDegrees = pairEnd === NONE;
  const end = isDegrees ? endOfDegrees(compact) : pairEnd;
  if (end === NONE) return NONE;
  const label = context.surroundingsOf(start, end).near(['coordinates'], 24);
  if (isDegrees && label === undefined && !/[EN东西南北]/.test(view.slice(end, end + 1))) return NONE;
  const because: Reason[] = [form];
  if (label !== undefined) because.push(contextWord(label));
  context.take({
    kind: 'coordinates',
    from: start,
    to: end,
    confidence: label === undefined ? 'low' : 'medium',
    because,
    ...(isPublicPlace(context, start) && { rule: 'public-place' }),
    ...(isDegrees && { withoutPerson: { rule: 'public-place' } }),
  });
  return end;
}

type Characters = Pick<CompactText, 'text' | 'at'>;

/** Whether blanks or a line end lie between the characters, and not after the first already: 3 1 . 8 2 is one number. */
const hasGaps = ({ at: [first = 0, second = first + 1, ...more] }: Characters): boolean =>
  second === first + 1 && (more.at(-1) ?? second) - second > more.length;

/** With a blank for every gap: 31.8206 117.2272 is a pair. */
function withGaps({ text, at }: Characters): Characters {
  const parts: string[] = [];
  const places: number[] = [];
  for (const [index, place] of at.entries()) {
    if (index > 0 && place - (at[index - 1] as number) > 1) {
      parts.push(' ');
      places.push(place - 1);
    }
    parts.push(text.charAt(index));
    places.push(place);
  }
  return { text: parts.join(''), at: places };
}

/** The index of the view after a character of what was read. */
const after = ({ at }: Characters, length: number): number => (at[length - 1] as number) + 1;

function endOfPair(characters: Characters): number {
  const pair = PAIR.exec(characters.text);
  if (pair === null) return NONE;
  const [one, other] = [Number(pair[1]), Number(pair[2])];
  const isChina = (longitude: number, latitude: number) =>
    longitude > 73 && longitude < 136 && latitude > 3 && latitude < 54;
  return isChina(one, other) || isChina(other, one) ? after(characters, pair[0].length) : NONE;
}

function endOfDegrees(characters: Characters): number {
  const found = DEGREES.exec(characters.text);
  return found === null ? NONE : after(characters, found[0].length);
}

const NONE = -1;

const REACH = 30;

/** Whether the sentence before speaks of a public place. */
function isPublicPlace({ view }: TextContext, from: number): boolean {
  const text = view.slice(from - REACH, from);
  const sentence = text.slice(Math.max(...[...'。\n;；'].map((stop) => text.lastIndexOf(stop))) + 1);
  return PUBLIC.some((word) => sentence.includes(word));
}
