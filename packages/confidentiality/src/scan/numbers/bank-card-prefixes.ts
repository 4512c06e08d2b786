import prefixes from '../data/bank-card-prefixes.json' with { type: 'json' };

/** Shorter prefixes are those of many other numbers as well. */
const SHORTEST = 5;
const LONGEST = 10;

/** For each length of a card number, its prefixes as numbers: none begins with 0. */
const byLength: ReadonlyMap<number, ReadonlySet<number>> = /* @__PURE__ */ prefixesByLength();

function prefixesByLength(): ReadonlyMap<number, ReadonlySet<number>> {
  const sets = new Map<number, Set<number>>();
  for (const bank of Object.values<Readonly<Record<string, string>>>(prefixes.banks)) {
    for (const [length, list] of Object.entries(bank)) {
      const known = sets.get(Number(length)) ?? new Set<number>();
      for (const prefix of list.split(' ')) if (prefix.length >= SHORTEST) known.add(Number(prefix));
      sets.set(Number(length), known);
    }
  }
  return sets;
}

/** Whether the digits begin as cards of that length do (发卡行标识). */
export function hasIssuerPrefix(digits: Uint8Array, length: number): boolean {
  const known = byLength.get(length);
  if (known === undefined || digits[0] === 0) return false;
  let prefix = 0;
  for (let index = 0; index < LONGEST; index++) {
    prefix = prefix * 10 + (digits[index] as number);
    if (index + 1 >= SHORTEST && known.has(prefix)) return true;
  }
  return false;
}
