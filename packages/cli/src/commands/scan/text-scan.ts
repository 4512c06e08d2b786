import { allowRules, reasonText } from '@zwgk/confidentiality';
import type { Finding, Language } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import { textOfFinding } from '../../findings.ts';
import type { DocumentScan } from './scan.ts';
import { scanTexts } from './texts.ts';

/** What was found, for a person: every place with its reasons and its law, then what was let pass and why. */
export function textScan(scans: readonly DocumentScan[], language: Language): string {
  return scans.map((scan) => `${documentLines(scan, language).join('\n')}\n`).join('\n');
}

function documentLines({ document, detections, allowed, findings }: DocumentScan, language: Language): string[] {
  const texts = scanTexts[language];
  const lines = [texts.heading(document.file, document.format, detections.length)];
  for (const [index, finding] of findings.entries()) {
    const detection = detections[index];
    const place = detection === undefined ? document.file : document.placeOf(detection.span[0]);
    lines.push(`  ${place}  ${texts.severity[finding.severity]}  ${textOfFinding(finding, language)}`);
    if (detection === undefined) continue;
    const because = detection.because.map((reason) => reasonText(reason, language)).join(texts.comma);
    lines.push(`      ${because}`, ...lawLine(finding, language));
  }
  for (const [rule, count] of countsByRule(allowed)) {
    const known = allowRules.find(({ id }) => id === rule);
    const key = language === 'zh-CN' ? 'zh' : 'en';
    lines.push(`  ${texts.allowed(known?.label[key] ?? rule, count, known?.because[key] ?? '')}`);
  }
  if (findings.length === 0) lines.push(`  ${texts.nothing}`);
  return lines;
}

function lawLine({ basis }: Finding, language: Language): readonly string[] {
  if (basis.length === 0) return [];
  const law = basis.map((citation) => formatCitation(citation, language, { title: 'short' }));
  return [`      ${law.join(scanTexts[language].comma)}`];
}

function countsByRule(allowed: DocumentScan['allowed']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of allowed) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
