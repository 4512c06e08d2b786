import { type ReplyOutcomeId, replyOutcomes } from '@zwgk/law';

/** The outcomes of a request (办理结果), each a row of table 3. */
export const outcomeIds: readonly ReplyOutcomeId[] = /* @__PURE__ */ replyOutcomes.map(({ id }) => id);

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(outcomeIds);

export const isOutcome = (value: unknown): value is ReplyOutcomeId => known.has(value);
