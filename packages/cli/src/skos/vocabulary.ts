/** Where the names of zwgk's own schemes and concepts live. They are names only: nothing can be fetched there. */
export const ZWGK = 'urn:zwgk:';

/** Name of the two properties that no common vocabulary has: who added a concept, and how it is known. */
export const ZWGK_TERMS = 'urn:zwgk:terms:';

export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
/** Dublin Core: terms, whose values are things, and elements, whose values may be texts. */
export const DCTERMS = 'http://purl.org/dc/terms/';
export const DC = 'http://purl.org/dc/elements/1.1/';

/** Name of a scheme. */
export const schemeName = (scheme: string): string => `${ZWGK}${scheme}`;

/** Name of a concept. */
export const conceptName = (scheme: string, concept: string): string => `${ZWGK}${scheme}:${concept}`;
