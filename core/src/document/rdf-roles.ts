const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const OWL = 'http://www.w3.org/2002/07/owl#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';
const OSLO = 'https://implementatie.data.vlaanderen.be/ns/oslo-toolchain#';

export const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';
export const SCOPE_NOTE = `${SKOS}scopeNote`;
export const RDF_HTML = `${RDF}HTML`;

/** Which property says what about a concept. */
const ROLES = {
  [`${SKOS}definition`]: 'definitie',
  [`${OSLO}apDefinition`]: 'definitie',
  [`${OSLO}vocDefinition`]: 'vocDefinitie',
  [`${SKOS}prefLabel`]: 'term',
  [`${SKOS_XL}prefLabel`]: 'term',
  [`${SKOS_XL}literalForm`]: 'vorm',
  [`${OSLO}apLabel`]: 'term',
  [`${OSLO}vocLabel`]: 'label',
  [`${OSLO}diagramLabel`]: 'label',
  [`${RDFS}label`]: 'label',
  [`${SKOS}altLabel`]: 'synoniem',
  [`${SKOS_XL}altLabel`]: 'synoniem',
  [`${SKOS}scopeNote`]: 'scopeNote',
  [`${OSLO}apUsageNote`]: 'scopeNote',
  [`${SKOS}note`]: 'note',
  [`${OSLO}vocUsageNote`]: 'note',
  [`${RDFS}comment`]: 'comment',
  [`${SKOS}example`]: 'voorbeeld',
  'http://purl.org/dc/terms/source': 'bron',
  'http://purl.org/dc/elements/1.1/source': 'bron',
  'http://purl.org/dc/terms/title': 'titel',
  'http://purl.org/dc/elements/1.1/title': 'titel',
  'http://xmlns.com/foaf/0.1/page': 'pagina',
  [`${RDFS}seeAlso`]: 'pagina',
  [`${SKOS}inScheme`]: 'kader',
  [`${SKOS}topConceptOf`]: 'kader',
  [`${RDF}type`]: 'soort',
  [`${RDF}value`]: 'vorm',
} as const;

export type Rol = (typeof ROLES)[keyof typeof ROLES];
export const roles: ReadonlyMap<string, Rol> = new Map(Object.entries(ROLES));

/** Things that have a meaning of their own: without a definition, their `rdfs:comment` tells it. */
export const DEFINED_SOORTEN: ReadonlySet<string> = new Set([
  `${SKOS}Concept`,
  `${RDFS}Class`,
  `${RDFS}Datatype`,
  `${RDF}Property`,
  `${OWL}Class`,
  `${OWL}ObjectProperty`,
  `${OWL}DatatypeProperty`,
]);
