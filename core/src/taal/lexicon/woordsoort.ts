/**
 * Bits of what a form can be; 0 is not known, and a form can be several at once. A plural present (`zij werken`) looks
 * like the infinitive and counts as one; `overig` is every word that is no noun, verb or adjective.
 */
export const WOORDSOORT = {
  enkelvoud: 1,
  meervoud: 2,
  infinitief: 4,
  persoonsvorm: 8,
  deelwoord: 16,
  bijvoeglijk: 32,
  overig: 64,
} as const;
