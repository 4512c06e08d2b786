import type { Bilingual, Citation, Finding, Language } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import {
  type Assessment,
  decisions,
  explainTrial,
  facts,
  findGround,
  steps,
  type Trial,
  type Verdict,
} from '@zwgk/negative-list';
import { textOfFinding } from '../../findings.ts';
import { assessTexts } from './texts.ts';

/** What decided stands first, then what is open, then what was tried and is not met. */
const ORDER: readonly Verdict[] = ['met', 'cannot-tell', 'not-met'];

/** A determination for a person (判定说明): the decision, every ground with its reason, what is next, and the law. */
export function assessmentText(
  assessment: Assessment,
  ofLists: readonly Finding[],
  language: Language,
): readonly string[] {
  const texts = assessTexts[language];
  const { decision, on, basis, grounds, needed, remedies, conflicts, reply } = assessment;
  const inLanguage = ({ zh, en }: Bilingual): string => (language === 'zh-CN' ? zh : en);
  const law = (citations: readonly Citation[]): string =>
    citations.map((citation) => formatCitation(citation, language, { title: 'short' })).join(texts.comma);
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

  const trialLine = (trial: Trial): string => {
    const title = inLanguage(findGround(trial.id)?.title ?? { zh: trial.id, en: trial.id });
    const cited = trial.verdict === 'not-met' || trial.basis.length === 0 ? '' : `  ${law(trial.basis)}`;
    return `${title}  ${explainTrial(trial, language)}${cited}`;
  };
  const sorted = ORDER.flatMap((verdict) => grounds.filter((trial) => trial.verdict === verdict));
  return [
    texts.decision(inLanguage(decisions[decision].label), on),
    ...(reply === null ? [] : [texts.reply(reply, assessment.table3Row)]),
    ...(basis.length === 0 ? [] : [texts.basis(law(basis))]),
    ...section(texts.grounds, sorted.map(trialLine)),
    ...section(
      texts.needed,
      needed.map((name) => `${name}  ${inLanguage(facts[name].title)}`),
    ),
    ...section(
      texts.steps,
      assessment.steps.map(({ id, deadlines, basis: cited }) =>
        [inLanguage(steps[id].title), ...(cited.length > 0 ? [law(cited)] : []), ...deadlines].join('  '),
      ),
    ),
    ...(remedies === null
      ? []
      : section(texts.remedies, [
          texts.mandatory[remedies.mandatoryReconsideration],
          inLanguage(remedies.because),
          ...(remedies.basis.length > 0 ? [law(remedies.basis)] : []),
        ])),
    ...section(
      texts.conflicts,
      [...conflicts, ...ofLists].map((finding) => textOfFinding(finding, language)),
    ),
  ];
}
