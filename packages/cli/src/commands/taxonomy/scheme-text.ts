import type { Concept, ConceptScheme, Language } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import { confidenceTexts } from '../../texts/confidence-texts.ts';
import { taxonomyTexts } from './texts.ts';

const keyOf = (language: Language): 'zh' | 'en' => (language === 'zh-CN' ? 'zh' : 'en');

/** A line for each scheme: its id, its title, how many concepts it has. */
export const listOfSchemes = (schemes: readonly ConceptScheme[], language: Language): string =>
  schemes.map(({ id, title, concepts }) => `${id}  ${title[keyOf(language)]}  ${concepts.length}\n`).join('');

/** A scheme with all its concepts, each below the one that it is a part of. What all have in common stands once. */
export function schemeInFull(scheme: ConceptScheme, language: Language): string {
  const { id, title, source, concepts } = scheme;
  const common = commonRemarks(concepts, language);
  const lines = [
    `${id}  ${title[keyOf(language)]}`,
    ...(source === undefined ? [] : [`  ${taxonomyTexts[language].source}${source[keyOf(language)]}`]),
    ...[...common].map((remark) => `  ${remark}`),
    ...concepts.flatMap((concept) => linesOf(concept, scheme, common, language)),
  ];
  return `${lines.join('\n')}\n`;
}

function commonRemarks(concepts: readonly Concept[], language: Language): ReadonlySet<string> {
  const remarks = concepts.map((concept) => new Set(remarksOf(concept, language)));
  const [first = new Set<string>(), ...others] = remarks;
  return new Set([...first].filter((remark) => others.every((other) => other.has(remark))));
}

/** A concept: its number, label and id, and what it has not in common with all, nor with the one above it. */
function linesOf(
  concept: Concept,
  scheme: ConceptScheme,
  common: ReadonlySet<string>,
  language: Language,
): readonly string[] {
  const above = concept.broader === undefined ? undefined : scheme.get(concept.broader);
  const said = new Set([...common, ...(above === undefined ? [] : remarksOf(above, language))]);
  const indent = '  '.repeat(concept.id.split('.').length);
  const number = concept.notation === undefined ? '' : `${concept.notation}  `;
  return [
    `${indent}${number}${concept.label[keyOf(language)]}  ${concept.id}`,
    ...remarksOf(concept, language)
      .filter((remark) => !said.has(remark))
      .map((remark) => `${indent}    ${remark}`),
  ];
}

/** Its law, its days, how it is known, what it means, what took its place. */
function remarksOf(concept: Concept, language: Language): readonly string[] {
  const { basis = [], from, to, confidence = 'primary', note, successors = [], origin } = concept;
  const texts = taxonomyTexts[language];
  return [
    ...basis.map((citation) => formatCitation(citation, language)),
    ...(from === undefined && to === undefined ? [] : [texts.days(from, to)]),
    ...(origin === 'national' ? [] : [texts.origin(origin)]),
    ...(confidence === 'primary' ? [] : [confidenceTexts[language][confidence]]),
    ...(note === undefined ? [] : [note[keyOf(language)]]),
    ...successors.map((successor) => texts.successor(successor)),
  ];
}
