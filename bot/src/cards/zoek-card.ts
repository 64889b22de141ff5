import type { Definitie } from '@definitie-app/core';
import type { Block, Card } from '../card.ts';
import type { Messages } from '../messages/messages.ts';
import { clip } from '../text.ts';

/** What the register holds on some words: the best, each with a button that brings its card, and how many there are. */
export function zoekCard(
  woorden: string,
  { definities, total }: { readonly definities: readonly Definitie[]; readonly total: number },
  messages: Messages,
): Card {
  const title = messages.zoek.titel(clip(woorden, 100));
  const summary = total === 0 ? messages.zoek.niets : messages.zoek.gevonden(definities.length, total);
  return {
    title,
    fallback: `${title}: ${summary}`,
    blocks: [
      { type: 'text', tone: 'muted', text: summary },
      ...definities.flatMap((definitie) => renderFound(definitie, messages)),
    ],
  };
}

const renderFound = (
  { id, concept, status, begrippenkader }: Definitie,
  { knop, kaart, status: statussen }: Messages,
): readonly Block[] => [
  {
    type: 'facts',
    facts: [
      [concept.begrip, clip(concept.definitie, 300) || kaart.geenTekst],
      [kaart.status, `${statussen[status]} · ${begrippenkader.titel}`],
    ],
  },
  {
    type: 'buttons',
    buttons: [{ label: clip(knop.toon(concept.begrip), 75), command: 'toon', value: JSON.stringify({ id }) }],
  },
];
