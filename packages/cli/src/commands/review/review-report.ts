import { reviewPhaseLabels } from '@zwgk/confidentiality';
import type { Language } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import type { RenderedFinding, RenderedReview } from '@zwgk/operations';
import { reviewTexts } from './texts.ts';

/** A review case for a person: the state, the stages, what bars publication, the next steps, the findings, the trail. */
export function reviewReport(outcome: RenderedReview, language: Language): string {
  const texts = reviewTexts[language];
  const key = language === 'zh-CN' ? 'zh' : 'en';
  const { policy, state, next, findings, audit, notAssessed } = outcome;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `── ${title} ──`, ...lines];
  const lines = [
    `${reviewPhaseLabels[state.phase][key]}  ${texts.by(policy.title[key])}`,
    ...section(
      texts.stages,
      state.stages
        .filter(({ applies }) => applies)
        .map(({ title, isPassed, needed, signedBy }) => {
          return `${isPassed ? '✓' : '·'} ${title[key]}  ${signedBy.length}/${needed}  ${signedBy.join(texts.comma)}`.trimEnd();
        }),
    ),
    ...section(
      texts.bars,
      state.bars.map(({ text }) => text[language]),
    ),
    ...section(
      texts.next,
      next.map(({ text }) => text[language]),
    ),
    ...section(
      texts.findings,
      findings.flatMap((finding) => findingLines(finding, language)),
    ),
    ...section(
      texts.audit,
      audit.map(({ text }) => text[language]),
    ),
    ...section(
      texts.notAssessed,
      notAssessed.map(({ rule, missing }) => `${rule}  ${missing.join(texts.comma)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function findingLines({ severity, path, message, basis }: RenderedFinding, language: Language): readonly string[] {
  const texts = reviewTexts[language];
  const [where, index] = path;
  const place = where === 'events' && typeof index === 'number' ? texts.event(index + 1) : '';
  const law = basis.map((citation) => formatCitation(citation, language, { title: 'short' }));
  return [
    `${texts.severity[severity]}  ${place}${message[language]}`,
    ...(law.length === 0 ? [] : [`    ${law.join(texts.comma)}`]),
  ];
}
