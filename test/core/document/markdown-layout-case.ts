export const BOOM = [['boom', 'plant met een stam']];
export const BOOM_EN_EIK = [
  ['boom', 'plant met een stam'],
  ['eik', 'boom met eikels'],
];

/** A name, a document, and the begrip and definitie of what a person reads in it as definities. */
export type LayoutCase = readonly [string, string, readonly (readonly string[])[]];
