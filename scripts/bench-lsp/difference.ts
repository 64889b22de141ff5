import type { Diagnostic } from './client.ts';

const inOrder = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map((each) => JSON.stringify(each)).toSorted();

/** What is in one and not in the other, one line each; nothing when both are the same, in whatever order. */
export function difference(edited: readonly Diagnostic[], fresh: readonly Diagnostic[]): readonly string[] {
  const [one, other] = [inOrder(edited), inOrder(fresh)];
  if (one.join() === other.join()) return [];
  const [inOne, inOther] = [new Set(one), new Set(other)];
  return [
    ...one.filter((each) => !inOther.has(each)).map((each) => `only after the edits: ${each}`),
    ...other.filter((each) => !inOne.has(each)).map((each) => `only when opened:     ${each}`),
    `${one.length} and ${other.length} diagnostics`,
  ];
}
