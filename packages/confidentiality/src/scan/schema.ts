import * as z from 'zod';
import { type AllowRuleId, allowRules } from './allow/allow-rules.ts';
import { type DetectionKind, detectionKinds } from './detection-kinds.ts';

/** A kind of detection (检测类别). */
export const detectionKindSchema = z.enum(detectionKinds.map(({ id }) => id) as [DetectionKind, ...DetectionKind[]]);

/** An allow rule (放行规则). */
export const allowRuleSchema = z.enum(allowRules.map(({ id }) => id) as [AllowRuleId, ...AllowRuleId[]]);

/** How a text is written (文本格式). */
export const textFormatSchema = z.enum(['text', 'html', 'markdown']);

/** What stands in place of a value (遮盖方式). */
export const redactionStrategySchema = z.union([
  z.enum(['mask', 'label', 'remove']),
  z.strictObject({ pseudonym: z.strictObject({ key: z.string().min(1) }) }),
]);
