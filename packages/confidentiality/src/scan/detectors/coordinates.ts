import { contextWord, form } from '../candidate.ts';
import { readCompact } from '../read/walk.ts';
import type { Reason } from '../reasons.ts';
import type { TextContext } from '../text-detector.ts';
import { listed } from '../words/lists/listed.ts';

const LONGEST = 48;

/** 116.397428,39.90923 in either order; four decimals are eleven metres. */
const PAIR = /^(\d{1,3}\.\d{4,10})[°度]?[EN]?(?:[,、;/|:=EN]|北纬|东经|纬度|经度|lat|lng|lon){0,3}(\d{1,3}\.\d{4,10})/i;
/** 北纬39°54′26″. */
const DEGREES = /^\d{1,3}[°度º]\d{1,2}[′'’分](?:\d{1,2}(?:\.\d+)?[″"”秒])?/;
const PUBLIC = /* @__PURE__ */ listed(`
  保护区 海域 航道 航行 禁渔 工程 矿区 岛 港 水域 采矿 界址 监测 遗址 文物
`);

/**
 * Coordinates (经纬度) exact to some metres: two decimal degrees of China, or degrees and minutes. The bounds of reserves,
 * waterways and mines are public.
 */
export function findCoordinates(context: TextContext, start: number): number {
  const { view } = context;
  const { text, at } = readCompact(view, start, LONGEST, context.tables);
  const length = pairLength(text) ?? degreesLength(text);
  if (length === undefined) return -1;
  const end = (at[length - 1] as number) + 1;
  const label = context.surroundingsOf(start, end).near(['coordinates'], 24);
  const isDegrees = pairLength(text) === undefined;
  if (isDegrees && label === undefined && !/[EN东西南北]/.test(text.slice(length, length + 1))) return -1;
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

function pairLength(text: string): number | undefined {
  const pair = PAIR.exec(text);
  if (pair === null) return undefined;
  const [one, other] = [Number(pair[1]), Number(pair[2])];
  const isChina = (longitude: number, latitude: number) =>
    longitude > 73 && longitude < 136 && latitude > 3 && latitude < 54;
  return isChina(one, other) || isChina(other, one) ? pair[0].length : undefined;
}

const degreesLength = (text: string): number | undefined => DEGREES.exec(text)?.[0].length;

const REACH = 30;

/** Whether the sentence before speaks of a public place. */
function isPublicPlace({ view }: TextContext, from: number): boolean {
  const text = view.slice(from - REACH, from);
  const sentence = text.slice(Math.max(...[...'。\n;；'].map((stop) => text.lastIndexOf(stop))) + 1);
  return PUBLIC.some((word) => sentence.includes(word));
}
