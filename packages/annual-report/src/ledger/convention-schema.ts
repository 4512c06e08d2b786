import * as z from 'zod';
import { type LedgerConventionChoices, ledgerConventions } from './conventions.ts';

/** Answers to questions of counting that differ from the defaults (对计数约定的选择). */
export const ledgerConventionChoicesSchema: z.ZodType<LedgerConventionChoices> = /* @__PURE__ */ (() =>
  z.strictObject(
    Object.fromEntries(
      ledgerConventions.map(({ id, choices }) => [
        id,
        z.enum(Object.keys(choices) as [string, ...string[]]).exactOptional(),
      ]),
    ),
  ) as unknown as z.ZodType<LedgerConventionChoices>)();
