import type { Entry } from './document.ts';
import { readMarkdown } from './markdown.ts';
import { throughKaart } from './tekst-through.ts';
import type { TextNode, TreeNode } from './tree.ts';

/** How a law begins to say what its words mean. */
export const ANNOUNCES_LAW = /verstaa[nt]\s+onder/iu;

/** The definities in texts of laws, such as `In deze wet wordt verstaan onder:` with a list below it. */
export function lawEntries(node: TreeNode): readonly Entry[] {
  switch (node.kind) {
    case 'text':
      return ANNOUNCES_LAW.test(node.tekst) ? readLaw(node) : [];
    case 'list':
      return node.items.flatMap(lawEntries);
    case 'map':
      return node.members.flatMap(({ value }) => lawEntries(value));
    case 'other':
      return [];
  }
}

/** Laws are written as Markdown lists; their places go by way of the text that they stand in. */
const readLaw = (node: TextNode): readonly Entry[] => {
  const { entries } = readMarkdown(node.tekst, 'wet');
  return entries.length === 0 ? [] : entries.map((entry) => inText(entry, node));
};

function inText(entry: Entry, { kaart }: TextNode): Entry {
  const { begrip, definitie, toelichting } = entry.velden;
  const { nieuw } = entry;
  return {
    concept: entry.concept,
    ...kaart.range(entry.start, entry.end),
    velden: {
      ...(begrip && { begrip: throughKaart(begrip, kaart) }),
      ...(definitie && { definitie: throughKaart(definitie, kaart) }),
      ...(toelichting && { toelichting: throughKaart(toelichting, kaart) }),
    },
    nieuw: nieuw.toelichting
      ? {
          toelichting: {
            plaats: kaart.plaats(nieuw.toelichting.plaats),
            schrijf: (tekst) => kaart.schrijf(nieuw.toelichting?.schrijf(tekst) ?? ''),
          },
        }
      : {},
    block: kaart.range(entry.block.start, entry.block.end),
    kaders: entry.kaders,
  };
}
