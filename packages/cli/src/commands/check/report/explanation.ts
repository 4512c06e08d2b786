import type { Citation, Finding, Language } from '@zwgk/core';
import type { PublishedLateParams, RecordInspection } from '@zwgk/inspection';
import { formatCitation, instruments } from '@zwgk/law';
import { textOfFinding } from '../../../findings.ts';
import { checkTexts } from '../texts.ts';
import { countExplanation } from './count-explanation.ts';
import { type ExplanationTexts, explanationTexts } from './explanation-texts.ts';
import { severities } from './severities.ts';
import { shownText } from './shown-text.ts';

/** One record in full: what was read, every finding with its law and how it was computed, what could not be assessed. */
export function explanation(record: RecordInspection, language: Language): string {
  const [check, explain] = [checkTexts[language], explanationTexts[language]];
  const { place, entry, findings, notAssessed, unread } = record;
  const nameOf = (name: string): string => check.missingNames[name] ?? check.fieldNames[name] ?? name;
  const lines = ['', `══ ${explain.heading(place)} ══`];
  for (const [field, value] of Object.entries(entry)) {
    const shown = [value].flat().map((text, index) => {
      return shownText(String(text), Array.isArray(value) ? [field, index] : [field], findings);
    });
    lines.push(`${nameOf(field)}: ${shown.join(',')}`);
  }
  if (findings.length === 0) lines.push('', explain.none);
  for (const finding of [...findings].sort(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  )) {
    lines.push('', `${check.severity[finding.severity]}  ${finding.code}`, `  ${textOfFinding(finding, language)}`);
    for (const citation of finding.basis) {
      lines.push(`  ${explain.basis}  ${formatCitation(citation, language)}${validity(citation, explain)}`);
    }
    if (isPublishedLate(finding)) lines.push(...countExplanation(finding.params, language));
  }
  if (notAssessed.length > 0) lines.push('', explain.notAssessed);
  for (const { rule, missing } of notAssessed) lines.push(`  ${rule}  ${explain.lacking(missing.map(nameOf))}`);
  if (unread.length > 0) lines.push('', `${explain.unread}: ${unread.map(({ key }) => key).join('、')}`);
  return `${lines.join('\n')}\n`;
}

const isPublishedLate = (finding: Finding): finding is Finding<string, PublishedLateParams> =>
  finding.code === 'inspection/published-late';

/** Since when, and until when, the cited version has been in force. */
function validity({ instrument: id, version: name }: Citation, texts: ExplanationTexts): string {
  const version = instruments.find((known) => known.id === id)?.versions.find(({ version }) => version === name);
  return version?.from === undefined ? '' : texts.inForceFrom(version.from, version.to);
}
