/** How many hash values make a signature, and how many of them a band. */
const HASHES = 20;
const ROWS = 4;

/** One multiplier for each hash function; odd, so that no bit of the input is lost. */
const MULTIPLIERS: readonly number[] = /* @__PURE__ */ (() =>
  Array.from({ length: HASHES }, (_, index) => Math.imul(0x9e3779b1, 2 * index + 1) | 1))();

/** The pairs of neighbouring characters of a title, each as one number. */
function pairsOf(title: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < title.length; at++) pairs.add((title.charCodeAt(at - 1) << 16) | title.charCodeAt(at));
  return pairs;
}

/** A number whose bits all depend on all bits of another. */
function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) >>> 0;
}

/**
 * The bands of a title's signature (MinHash 分段签名). Two titles that share nine tenths of their pairs share at least one
 * of the five bands in 99 of 100 cases; two that share half of them, in 28.
 */
export function signatureOf(title: string): readonly string[] {
  const least = new Array<number>(HASHES).fill(0xffff_ffff);
  for (const pair of pairsOf(title)) {
    for (let index = 0; index < HASHES; index++) {
      const hash = mixed(Math.imul(pair + index, MULTIPLIERS[index] as number));
      if (hash < (least[index] as number)) least[index] = hash;
    }
  }
  return Array.from(
    { length: HASHES / ROWS },
    (_, band) => `${band}:${least.slice(band * ROWS, (band + 1) * ROWS).join('.')}`,
  );
}

/** The share of their pairs that two titles have in common, from 0 to 1 (Jaccard). */
export function similarityOf(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  let common = 0;
  for (const pair of pairs) if (others.has(pair)) common += 1;
  const all = pairs.size + others.size - common;
  return all === 0 ? 0 : common / all;
}
