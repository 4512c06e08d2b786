/**
 * A cell of a catalogue (单元格): what it says, or `unknown` (未知) where it was not read or says nothing. An unknown cell is
 * never a no: an item whose audience nobody read is not hidden from anyone.
 */
export type Cell<Value> = Value | 'unknown';

/**
 * Whether a cell says something (已知).
 *
 * @example
 * ```ts
 * import { isKnown } from '@zwgk/catalogue';
 * isKnown('unknown'); // => false
 * isKnown(['external.public']); // => true
 * ```
 */
export const isKnown = <Value>(cell: Cell<Value>): cell is Value => cell !== 'unknown';
