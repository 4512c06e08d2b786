/**
 * The plain JSON shapes of this package as zod schemas. They stand in an entry of their own,
 * `@zwgk/confidentiality/schema`, so that the main entry loads no validator.
 */
export { reviewEventSchema, reviewOverlaySchema, reviewPolicySchema } from './review/schema.ts';
export {
  allowRuleSchema,
  detectionKindSchema,
  redactionStrategySchema,
  textFormatSchema,
} from './scan/schema.ts';
