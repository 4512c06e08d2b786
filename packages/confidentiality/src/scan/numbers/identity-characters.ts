import type { NumberContext } from './number-detector.ts';

/** Seventeen digits and a last one that may be X; `undefined` when other letters are among them. */
export function identityCharacters(context: NumberContext): string | undefined {
  const { window } = context;
  const last = context.characters().at(-1) as string;
  const endsInX = last === 'X' || last === '×';
  if (window.otherLetters > (endsInX ? 1 : 0)) return undefined;
  const lookAlikes = window.letters - window.otherLetters;
  if (lookAlikes > 6) return undefined;
  return endsInX ? `${context.digits().slice(0, -1)}X` : context.digits();
}
