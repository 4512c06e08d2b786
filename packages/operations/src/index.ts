export { type ClockAnswer, clockAnswer, type DeadlineAnswer, deadlineAnswer } from './deadlines/answers.ts';
export { type OperationErrors, operationErrors } from './errors.ts';
export { inputJsonSchema } from './json-schema.ts';
export type { RenderedMarking } from './marking-parse.ts';
export { findingText, type RenderedFinding, withMessages } from './message-catalogues.ts';
export type { Operation } from './operation.ts';
export { operations } from './operations.ts';
export type { RenderedReview } from './review.ts';
export { type OperationFailure, type Reply, runOperation } from './run-operation.ts';
