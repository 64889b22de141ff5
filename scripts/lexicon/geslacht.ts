const DE =
  /(?:.{2}ing|heid|teit|[ts]ie|[fglmnrbpkdw]ie|aar|eur|ator|ist|ling|erij|[cdegrl]ij|iek|theek|nis|ance|ante|entie|ette|[^g]us)$/u;
const HET =
  /(?:[^aeo]um|isme|[klnrdt]sel|[^aeiou]je|asme|gram|(?:er|aar|man|ling)schap|[gmtdrlv]ement|ument|iment|[^a]type|volume|college|percentage|einde|thema)$/u;
/** Most nouns in -e are `de`: periode, hoogte, analyse; not the collectives in ge-e (gebergte). */
const IN_E = /^(?!ge).{3,}[^ij]e$/u;

/** The article of a noun as far as its ending tells it. */
export const suffixGeslacht = (lower: string): 'de' | 'het' | undefined => {
  if (lower.length < 5) return undefined;
  if (HET.test(lower)) return 'het';
  return DE.test(lower) || IN_E.test(lower) ? 'de' : undefined;
};
