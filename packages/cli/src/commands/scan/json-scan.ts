import { textOfFinding } from '../../findings.ts';
import type { DocumentScan } from './scan.ts';

/** What was found, for a program: places, reasons and findings with both texts, and never a value. */
export function jsonScan(scans: readonly DocumentScan[]): string {
  const files = scans.map(({ document, detections, allowed, findings }) => ({
    file: document.file,
    format: document.format,
    detections: detections.map((one) => ({ ...one, place: document.placeOf(one.span[0]) })),
    allowed: allowed.map((one) => ({ ...one, place: document.placeOf(one.span[0]) })),
    findings: findings.map((finding) => ({
      ...finding,
      ...(finding.span !== undefined && { place: document.placeOf(finding.span[0]) }),
      message: { 'zh-CN': textOfFinding(finding, 'zh-CN'), en: textOfFinding(finding, 'en') },
    })),
  }));
  return `${JSON.stringify({ files }, undefined, 2)}\n`;
}
