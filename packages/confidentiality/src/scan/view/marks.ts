/**
 * Marks of the two or three units that words begin with (词首标记), one bit for each by hash: what is looked at for every unit of a
 * text has to be small, or it is fetched from far away.
 */
export type Marks = Int32Array;

const HASH_BITS = 17;

export const createMarks = (): Marks => new Int32Array(2 ** HASH_BITS / 32);

export const pairOf = (first: number, second: number): number =>
  Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - HASH_BITS);

export const tripleOf = (first: number, second: number, third: number): number =>
  Math.imul(Math.imul((first << 16) | second, 0x9e3779b1) ^ third, 0x85ebca6b) >>> (32 - HASH_BITS);

export function mark(marks: Marks, hash: number): void {
  marks[hash >>> 5] = (marks[hash >>> 5] as number) | (1 << (hash & 31));
}

/** 1 when it is marked, else 0. */
export const markAt = (marks: Marks, hash: number): number => ((marks[hash >>> 5] as number) >>> (hash & 31)) & 1;
