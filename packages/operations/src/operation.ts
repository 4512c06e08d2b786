import type { Bilingual } from '@zwgk/core';
import type * as z from 'zod';

/** A named thing that zwgk can do (操作): the command line, the line protocol and the reference are all made from it. */
export interface Operation {
  /** Public and stable, for instance `workdays.add`. */
  readonly name: string;
  readonly summary: Bilingual;
  /** What the input must be; exported as JSON Schema for other languages. */
  readonly input: z.ZodType;
  /** The operation on an input that has the schema's output type; the result is plain JSON. */
  readonly run: (input: never) => unknown;
}

/** Declares an operation, with the type of its input taken from its schema. */
export function operation<Schema extends z.ZodType>(declared: {
  readonly name: string;
  readonly summary: Bilingual;
  readonly input: Schema;
  readonly run: (input: z.output<Schema>) => unknown;
}): Operation {
  return declared;
}
