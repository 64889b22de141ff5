/** Prefixes that may be used before someone has written them down. */
export const WELL_KNOWN_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['skos:', 'http://www.w3.org/2004/02/skos/core#'],
  ['rdfs:', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['dct:', 'http://purl.org/dc/terms/'],
  ['dcterms:', 'http://purl.org/dc/terms/'],
]);

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

export const isAbsoluteIri = (iri: string): boolean => ABSOLUTE.test(iri);
