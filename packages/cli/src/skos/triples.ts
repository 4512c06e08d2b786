import { findScheme } from '@zwgk/catalogue';
import type { Bilingual, Concept, ConceptScheme, ConceptSuccessor } from '@zwgk/core';
import { formatCitation } from '@zwgk/law';
import type * as N3 from 'n3';
import { conceptName, DC, DCTERMS, RDF, SKOS, schemeName, ZWGK_TERMS } from './vocabulary.ts';

/** A scheme as triples of SKOS (简单知识组织系统), nothing left out. The library that makes them is loaded by whoever asks. */
export function triplesOf(
  scheme: ConceptScheme,
  { namedNode, literal, quad }: typeof N3.DataFactory,
): readonly N3.Quad[] {
  const triples: N3.Quad[] = [];
  const say = (subject: string, predicate: string, object: N3.NamedNode | N3.Literal) =>
    triples.push(quad(namedNode(subject), namedNode(predicate), object));
  const sayInBoth = (subject: string, predicate: string, { zh, en }: Bilingual) => {
    say(subject, predicate, literal(zh, 'zh'));
    say(subject, predicate, literal(en, 'en'));
  };

  const list = schemeName(scheme.id);
  const nameOf = (id: string) => namedNode(conceptName(scheme.id, id));

  const sayConcept = (concept: Concept) => {
    const {
      id,
      notation,
      label,
      synonyms = [],
      broader,
      basis = [],
      origin,
      confidence,
      note,
      successors = [],
    } = concept;
    const self = conceptName(scheme.id, id);
    say(self, `${RDF}type`, namedNode(`${SKOS}Concept`));
    say(self, `${SKOS}inScheme`, namedNode(list));
    if (notation !== undefined) say(self, `${SKOS}notation`, literal(notation));
    sayInBoth(self, `${SKOS}prefLabel`, label);
    for (const synonym of synonyms) say(self, `${SKOS}altLabel`, literal(synonym, 'zh'));
    if (broader === undefined) say(self, `${SKOS}topConceptOf`, namedNode(list));
    else say(self, `${SKOS}broader`, nameOf(broader));
    for (const narrower of scheme.narrower(id)) say(self, `${SKOS}narrower`, nameOf(narrower.id));
    if (note !== undefined) sayInBoth(self, `${SKOS}scopeNote`, note);
    for (const citation of basis)
      sayInBoth(self, `${DC}source`, { zh: formatCitation(citation), en: formatCitation(citation, 'en') });
    const period = periodOf(concept);
    if (period !== undefined) say(self, `${DCTERMS}valid`, literal(period, namedNode(`${DCTERMS}Period`)));
    for (const successor of successors) {
      say(self, `${DCTERMS}isReplacedBy`, namedNode(conceptName(successor.scheme ?? scheme.id, successor.id)));
      sayInBoth(self, `${SKOS}changeNote`, changeNote(scheme, successor));
    }
    say(self, `${ZWGK_TERMS}origin`, literal(origin));
    say(self, `${ZWGK_TERMS}confidence`, literal(confidence ?? 'primary'));
  };

  say(list, `${RDF}type`, namedNode(`${SKOS}ConceptScheme`));
  sayInBoth(list, `${DCTERMS}title`, scheme.title);
  if (scheme.source !== undefined) sayInBoth(list, `${DC}source`, scheme.source);
  for (const { id, broader } of scheme.concepts)
    if (broader === undefined) say(list, `${SKOS}hasTopConcept`, nameOf(id));
  for (const concept of scheme.concepts) sayConcept(concept);
  return triples;
}

/** Between which days a concept holds, in the form that Dublin Core has for periods. */
function periodOf({ from, to }: Concept): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  const parts = [...(from === undefined ? [] : [`start=${from}`]), ...(to === undefined ? [] : [`end=${to}`])];
  return `${[...parts, 'scheme=W3C-DTF'].join('; ')};`;
}

/** What took a concept's place, from when, and whether a text says so. */
function changeNote(own: ConceptScheme, { scheme, id, from, confidence }: ConceptSuccessor): Bilingual {
  const label = (scheme === undefined ? own : findScheme(scheme))?.get(id)?.label ?? { zh: id, en: id };
  return confidence === 'inferred'
    ? { zh: `自 ${from} 起：${label.zh}（对条文的理解）`, en: `from ${from}: ${label.en} (our reading)` }
    : { zh: `自 ${from} 起：${label.zh}`, en: `from ${from}: ${label.en}` };
}
