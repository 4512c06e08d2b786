import type { ConceptScheme } from '@zwgk/core';
import { triplesOf } from './triples.ts';
import { DC, DCTERMS, SKOS, schemeName, ZWGK, ZWGK_TERMS } from './vocabulary.ts';

/** Schemes in Turtle: one statement of a scheme, then one of each concept. */
export async function turtleOf(schemes: readonly ConceptScheme[]): Promise<string> {
  const { DataFactory, Writer } = await import('n3');
  const prefixes: Record<string, string> = {
    skos: SKOS,
    dcterms: DCTERMS,
    dc: DC,
    zwgk: ZWGK,
    terms: ZWGK_TERMS,
    ...Object.fromEntries(schemes.map(({ id }) => [id, `${schemeName(id)}:`])),
  };
  const writer = new Writer({ prefixes });
  for (const scheme of schemes) writer.addQuads([...triplesOf(scheme, DataFactory)]);
  return new Promise((resolve, reject) => {
    writer.end((error: unknown, text: string) => (error == null ? resolve(text) : reject(error)));
  });
}
