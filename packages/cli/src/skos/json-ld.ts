import type { ConceptScheme } from '@zwgk/core';
import { triplesOf } from './triples.ts';
import { DC, DCTERMS, SKOS, ZWGK, ZWGK_TERMS } from './vocabulary.ts';

const inBoth = (id: string) => ({ '@id': id, '@container': '@language' }) as const;
const names = (id: string) => ({ '@id': id, '@type': '@id', '@container': '@set' }) as const;

/** The words of the document, so that it reads as plain JSON. */
const context = {
  skos: SKOS,
  dcterms: DCTERMS,
  dc: DC,
  zwgk: ZWGK,
  terms: ZWGK_TERMS,
  id: '@id',
  type: '@type',
  title: inBoth('dcterms:title'),
  prefLabel: inBoth('skos:prefLabel'),
  altLabel: { '@id': 'skos:altLabel', '@language': 'zh', '@container': '@set' },
  notation: 'skos:notation',
  scopeNote: inBoth('skos:scopeNote'),
  changeNote: inBoth('skos:changeNote'),
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
  hasTopConcept: names('skos:hasTopConcept'),
  broader: { '@id': 'skos:broader', '@type': '@id' },
  narrower: names('skos:narrower'),
  isReplacedBy: names('dcterms:isReplacedBy'),
  source: inBoth('dc:source'),
  valid: { '@id': 'dcterms:valid', '@type': 'dcterms:Period' },
  origin: 'terms:origin',
  confidence: 'terms:confidence',
} as const;

/** Schemes in JSON-LD, with everything that its words mean inside it: nothing has to be fetched to read it. */
export async function jsonLdOf(schemes: readonly ConceptScheme[]): Promise<string> {
  const { DataFactory, Writer } = await import('n3');
  const { default: jsonld } = await import('jsonld');
  const writer = new Writer({ format: 'N-Quads' });
  const lines = writer.quadsToString(schemes.flatMap((scheme) => [...triplesOf(scheme, DataFactory)]));
  // N-Quads are the one form that both libraries have.
  const expanded = await jsonld.fromRDF(lines, { format: 'application/n-quads' });
  const compacted = await jsonld.compact(expanded, context);
  return `${JSON.stringify(compacted, undefined, 2)}\n`;
}
