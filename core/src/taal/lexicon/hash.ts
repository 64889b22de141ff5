// Two polynomials over the letters stand for a word: so the hash of any part of it follows from those of its beginnings.

export const B1 = 0x01000193;
export const B2 = 0x2c1b3c6d;

/** Where to look for a word; only as many of the lowest bits count as the table has places. */
export const slotOf = (h1: number, h2: number): number => {
  const mixed = Math.imul(h1 ^ (h1 >>> 15), 0x85ebca6b) ^ h2;
  return mixed ^ (mixed >>> 13);
};

/** How many bits of a place hold the class of its word; the other 20 are the print that tells words apart. */
export const ID_BITS = 12;

/** The print of a word: `salt` is chosen so that no two words of the lexicon that could meet have the same. */
export const printOf = (h1: number, h2: number, salt: number): number => {
  const mixed = Math.imul(h2 ^ (h2 >>> 13) ^ salt, 0xc2b2ae35) ^ Math.imul(h1, 0x9e3779b1);
  return (mixed ^ (mixed >>> 16)) >>> ID_BITS;
};

/** The places of a table for so many words: a power of two, at most 60 % of them in use. */
export const capacityFor = (size: number): number => {
  let capacity = 1024;
  while (capacity * 0.6 < size) capacity *= 2;
  return capacity;
};
