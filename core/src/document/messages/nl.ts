/** What is said about a file that cannot be read, and about the comments in it that are meant for us. */
export const nl = {
  turtle: {
    expectedEnd: 'Hier hoort een ‘;’ (nog een eigenschap) of een ‘.’ (einde van het begrip).',
    expectedSubject: 'Hier hoort een begrip te beginnen, zoals :aanvrager of <https://…>.',
    expectedPredicate: 'Hier hoort een eigenschap, zoals skos:definition.',
    expectedObject: 'Hier hoort een waarde: een tekst tussen aanhalingstekens, een naam of een <IRI>.',
    expectedPrefix: 'Schrijf @prefix als: @prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
    expectedIri: 'Hier hoort een IRI tussen ‘<’ en ‘>’.',
    expectedClose: (sign: string) => `Hier hoort een ‘${sign}’.`,
    unknownPrefix: (prefix: string) =>
      `Het voorvoegsel ‘${prefix}’ is niet bekend. Zet bovenaan: @prefix ${prefix} <…> .`,
    unclosedString: 'Deze tekst wordt niet afgesloten met een aanhalingsteken.',
    badEscape: 'Na ‘\\’ mag hier alleen t, b, n, r, f, ", \', \\ of een code als u00E9 staan.',
  },
  tooDeep: 'Deze waarde is te diep genest om te lezen.',
  json: {
    expectedValue: 'Hier hoort een waarde: een tekst tussen aanhalingstekens, een getal, [ of {.',
    expectedKey:
      'Hier hoort een sleutel tussen aanhalingstekens, of een ‘}’. Na de laatste waarde staat geen komma.',
    expectedColon: 'Na de sleutel hoort een ‘:’.',
    expectedComma: (close: string) => `Hier hoort een ‘,’ (er komt nog iets) of een ‘${close}’ (einde).`,
    expectedEnd: 'Na de laatste ‘}’ of ‘]’ mag niets meer staan.',
    unclosedString:
      'Deze tekst wordt niet op dezelfde regel afgesloten met een aanhalingsteken. Schrijf een regeleinde als \\n.',
    badEscape: 'Na ‘\\’ mag hier alleen ", \\, /, b, f, n, r, t of een code als u00E9 staan.',
  },
  csv: {
    unclosedQuote:
      'Deze tekst wordt niet afgesloten met een aanhalingsteken. Schrijf een aanhalingsteken in een tekst dubbel.',
  },
  onderdrukking: {
    noReason: (codes: string) =>
      `Hier ontbreekt de reden, dus ${codes} telt gewoon mee. Schrijf: definitie-uit ${codes}: waarom dit hier goed is.`,
    noCode: 'Hier ontbreekt de regel. Schrijf: definitie-uit STR-01: waarom dit hier goed is.',
    unknown: (code: string, suggestion: string | undefined) =>
      `De regel ‘${code}’ bestaat niet.${suggestion ? ` Bedoelt u ‘${suggestion}’?` : ''}`,
    alias: (code: string, under: string) => `‘${code}’ hoort bij regel ${under}. Schrijf ${under}.`,
    unused: (code: string) => `${code} meldt hier niets. Haal deze onderdrukking weg.`,
    related: (code: string, reported: string) =>
      `${code} wordt hier gemeld als ${reported}. Schrijf ${reported}, of haal deze onderdrukking weg.`,
    nothingFollows:
      'Na deze onderdrukking komt geen definitie meer. Haal haar weg of zet haar boven een begrip.',
  },
} as const;
