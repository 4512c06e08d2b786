import { contextWord, disguised, form } from '../candidate.ts';
import type { NumberRun } from '../read/number-run.ts';
import { readCompact } from '../read/walk.ts';
import type { Reason } from '../reasons.ts';
import type { TextContext } from '../text-detector.ts';
import { unit } from '../view/tables.ts';
import type { TextView } from '../view/text-view.ts';
import { unitsOf } from '../words/lists/units-of.ts';

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/**
 * Plates (机动车号牌) without blanks and dots: ordinary and new-energy ones, those with a character at the end, embassies,
 * the armed police.
 *
 * @source GA 36, as public validators have it
 */
const PLATE =
  /^(?:[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z](?:[A-HJ-NP-Z0-9]{4}[警学挂港澳试超]|\d{4}领|\d{5}[DABCEFGHJK](?![A-Z0-9])|[DABCEFGHJK][A-HJ-NP-Z0-9]\d{4}(?![A-Z0-9])|[A-HJ-NP-Z0-9]{5}(?![A-Z0-9]))|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]?[XS]\d{4}应急|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]O[A-Z0-9]{4,5}(?:警|(?![A-Z0-9]))|使\d{6}|\d{6}使|WJ[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]?\d{4}[A-Z0-9](?![A-Z0-9]))/;

const LONGEST = 12;
const FARTHEST = 14;

/**
 * Looks whether the run that begins at `start` is the rest of a plate: a province and a letter before it. Blanks and dots
 * may stand between; between the figures only when all are written one by one, or beside a label.
 */
export function findVehiclePlate(context: TextContext, run: NumberRun): number {
  const { view, tables } = context;
  const units = view;
  const first = plateStart(context, run.at[0] as number);
  if (first === -1) return -1;
  const compact = readCompact(
    units,
    first,
    LONGEST,
    tables,
    (code) => !isPlateUnit(code, tables.classes[code] as number),
  );
  const kept = [...compact.text].map((character, index) => ({ character, at: compact.at[index] as number }));
  const visible = kept.filter(({ character }) => !DOTS.has(character));
  const text = visible.map(({ character }) => plain(character, tables.values)).join('');
  const matched = (PLATE.exec(text.slice(0, gapAfter(visible))) ?? PLATE.exec(text))?.[0];
  if (matched === undefined || !/\d/.test(matched)) return -1;
  const end = (visible[matched.length - 1]?.at as number) + 1;
  const label = context.surroundingsOf(first, end).near(['plate'], 24);
  const isBroken = !standsTogether(visible.slice(0, matched.length).map(({ at }) => at));
  if (label === undefined && isBroken) return -1;
  const because: Reason[] = [form];
  if (label !== undefined) because.push(contextWord(label));
  if (isBroken) because.push(disguised);
  const around = context.surroundingsOf(first, end);
  const isPublic = around.near(['official-car'], 10) !== undefined;
  context.take({
    kind: 'vehicle-plate',
    from: first,
    to: end,
    confidence: label === undefined ? 'medium' : 'high',
    because,
    ...(isPublic && { rule: 'official-vehicle' }),
  });
  return end;
}

/** The shortest plates have seven characters: what stands behind a gap after them need not belong to one. */
const SHORTEST = 7;

function gapAfter(visible: readonly { readonly at: number }[]): number {
  for (let index = SHORTEST; index < visible.length; index++) {
    if ((visible[index]?.at as number) - (visible[index - 1]?.at as number) > 1) return index;
  }
  return visible.length;
}

const DOTS = /* @__PURE__ */ new Set([...'·.•‧・-()—–']);

const isPlateUnit = (code: number, bits: number): boolean =>
  (bits & (unit.digit | unit.letter | unit.soft | unit.joiner)) !== 0 || SIGNS.has(String.fromCharCode(code));

const SIGNS = /* @__PURE__ */ new Set([...PROVINCES, ...'警学挂港澳试超领使应急']);

/** Digits of other scripts as plain ones; everything else as it is, in capitals. */
const plain = (character: string, values: Uint8Array): string => {
  const value = values[character.charCodeAt(0)] as number;
  const isLetter = /[A-Za-z|]/.test(character);
  return value < 10 && !isLetter ? String(value) : character.toUpperCase();
};

/** Where the plate begins: a province, 使 or WJ, over at most a few letters, blanks and dots before the figures. */
function plateStart({ view, tables }: TextContext, from: number): number {
  const passed = unit.letter | unit.blank | unit.joiner | unit.lineBreak;
  for (let at = from - 1; at > 0 && from - at <= FARTHEST; at--) {
    const code = view.at(at);
    if (PROVINCE_UNITS.has(code)) return isArmedPolice(view, at) ? at - 2 : at;
    if (code === EMBASSY) return at;
    if (((tables.classes[code] as number) & passed) === 0) break;
  }
  // 000000使, and a plate whose province was cut off with what stands before the run.
  return SIX_AND_SIGN(view, from) ? from : -1;
}

const isArmedPolice = (units: TextView, at: number): boolean => units.at(at - 1) === 0x4a && units.at(at - 2) === 0x57;

const SIX_AND_SIGN = (units: TextView, from: number): boolean =>
  units.at(from + 6) === EMBASSY ||
  (units.at(from + 7) === EMBASSY && DOTS.has(String.fromCharCode(units.at(from + 3))));

const PROVINCE_UNITS = /* @__PURE__ */ unitsOf(PROVINCES);
const EMBASSY = '使'.charCodeAt(0);

/** No gap but the one after the letter of the city, or a dot between the figures of an embassy. */
function standsTogether(places: readonly number[]): boolean {
  const gaps = places.slice(1).filter((place, index) => place - (places[index] as number) > 1).length;
  return gaps <= 1 || gaps === places.length - 1;
}
