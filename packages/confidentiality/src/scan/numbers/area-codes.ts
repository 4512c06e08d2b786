import areas from '../data/area-codes.json' with { type: 'json' };

const lengthsByCode: ReadonlyMap<string, readonly number[]> = /* @__PURE__ */ new Map(
  Object.entries(areas.codes).flatMap(([digits, list]) => {
    const lengths = digits.split(' or ').map(Number);
    return list.split(' ').map((code) => [code, lengths] as const);
  }),
);

/**
 * The length of the area code (长途区号) that a number begins with, when exactly as many digits follow as its numbers have.
 */
export function areaCodeLength(digits: string): number | undefined {
  for (const length of [3, 4]) {
    const subscriber = lengthsByCode.get(digits.slice(0, length));
    const first = digits.charCodeAt(length);
    if (subscriber === undefined || first < 0x32 || first > 0x38) continue;
    const rest = digits.length - length;
    if (subscriber.some((known) => rest === known)) return length;
  }
  return undefined;
}
