import type { FindingDefinitions } from '@zwgk/core';
import { type ConflictFindings, conflictFindings } from './determination/findings.ts';
import { type OverlayFindings, overlayFindings } from './overlay/findings.ts';
import { type PartialFindings, partialFindings } from './partial/findings.ts';
import { type ReplyFindings, replyFindings } from './reply/findings.ts';

/** Parameters of all findings of this package, by code. */
export interface NegativeListFindings extends ConflictFindings, OverlayFindings, PartialFindings, ReplyFindings {}

/** All findings of this package (检查发现): severity, basis and text of each code. */
export const negativeListFindings: FindingDefinitions<NegativeListFindings> = {
  ...conflictFindings,
  ...overlayFindings,
  ...partialFindings,
  ...replyFindings,
};
