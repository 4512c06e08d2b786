import { createFinding, type FindingOf, type Severity } from '@zwgk/core';
import type { Detection, DetectionConfidence } from './detection.ts';
import { type ScanFindings, scanFindings } from './scan-findings.ts';

/** A finding that a scan leads to. */
export type ScanFinding = FindingOf<ScanFindings>;

/** Of data that a check digit or a label proves it is said that they break the law; of others that a person has to look. */
const severities: Readonly<Record<DetectionConfidence, Severity>> = { high: 'error', medium: 'warning', low: 'notice' };

/**
 * What the detections of a text mean for its publication (检测结果的核查): one finding each, with the law that it points to. A secrecy
 * marking is an error whatever its confidence, an internal marking and a word of the office a warning, personal data by confidence.
 *
 * @source 《政府信息公开条例》(2019) arts 14, 15; 《个人信息保护法》(2021) arts 25, 28
 * @example
 * ```ts
 * import { checkDetections, createScanner } from '@zwgk/confidentiality';
 * const { detections } = createScanner().scan('手机：13900000000');
 * checkDetections(detections).map(({ code, severity }) => [code, severity]);
 * // => [['confidentiality/personal-data-detected', 'error']]
 * ```
 */
export function checkDetections(detections: readonly Detection[]): readonly ScanFinding[] {
  return detections.map(({ kind, span, confidence, ground, preview }) => {
    const place = { params: { kind, confidence, preview }, span, basis: ground?.basis ?? [] };
    if (kind === 'secrecy-marking') {
      return createFinding(scanFindings, 'confidentiality/secrecy-marking-detected', place);
    }
    if (kind === 'internal-marking') {
      return createFinding(scanFindings, 'confidentiality/internal-marking-detected', place);
    }
    if (kind === 'dictionary') return createFinding(scanFindings, 'confidentiality/dictionary-word-detected', place);
    return createFinding(scanFindings, 'confidentiality/personal-data-detected', {
      ...place,
      severity: severities[confidence],
    });
  });
}
