const DE =
  /(?:.{2}ing|heid|teit|[ts]ie|[fglmnrbpkdw]ie|aar|eur|ator|ist|ling|ster|erij|[cdegrl]ij|iek|theek|age|nis|ance|ante|entie|ette)$/;
const HET = /(?:[^aeo]um|[^r]ment|isme|[klnrdt]sel|[^aeiou]je|asme|gram)$/;

/** The article of a noun as far as its ending tells it. */
export const suffixGeslacht = (lower: string): 'de' | 'het' | undefined =>
  lower.length < 5 ? undefined : HET.test(lower) ? 'het' : DE.test(lower) ? 'de' : undefined;
