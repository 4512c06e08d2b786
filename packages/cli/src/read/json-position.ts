/**
 * Where JSON.parse stopped, counted from 1. Its message also quotes the text around, which may be anything and is not
 * repeated.
 */
export function jsonPosition(error: unknown): number | undefined {
  const [, position] = (error instanceof SyntaxError && /position (\d+)/.exec(error.message)) || [];
  return position === undefined ? undefined : Number(position) + 1;
}
