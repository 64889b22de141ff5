import type { Concept } from './concept.ts';
import type { Edit, Fix } from './toetsregel.ts';

const applyEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, tekst }) => result.slice(0, start) + tekst + result.slice(end), text);

/** The concept with all edits of the fix made; a field that was absent comes into being. */
export const applyFix = (concept: Concept, { edits }: Fix): Concept => {
  const velden = new Set(edits.map(({ veld }) => veld));
  const changed = [...velden].map((veld) => [
    veld,
    applyEdits(
      concept[veld] ?? '',
      edits.filter((edit) => edit.veld === veld),
    ),
  ]);
  return { ...concept, ...Object.fromEntries(changed) };
};
