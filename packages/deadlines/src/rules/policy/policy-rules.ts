import { policyInterpretation, policyInterpretationSync } from './policy-interpretation.ts';
import { publicityAttributeOnDrafting } from './publicity-attribute.ts';

/** Publicity and interpretation of policy (政策公开与解读). */
export const policyRules = [policyInterpretation, policyInterpretationSync, publicityAttributeOnDrafting] as const;
