import type { Block, Card } from '../card.ts';
import type { Probleem } from '../grammar.ts';
import type { Messages } from '../messages/messages.ts';
import { clip } from '../text.ts';

/** What one can type; above it what was wrong with what one typed. */
export function helpCard(probleem: Probleem | undefined, { help }: Messages): Card {
  const wrong = probleem === undefined ? [] : [formatProbleem(probleem, help)];
  return {
    title: help.titel,
    fallback: [...wrong, help.titel].join(' '),
    blocks: [
      ...wrong.map((text): Block => ({ type: 'text', tone: 'attention', text })),
      // Not as facts: the colon after their label reads as part of what is to be typed.
      ...help.regels.map(([typed = '', does = '']): Block => ({ type: 'text', text: `${typed} – ${does}` })),
      { type: 'text', text: help.example },
      { type: 'text', tone: 'muted', text: help.quotes },
    ],
  };
}

const formatProbleem = (probleem: Probleem, help: Messages['help']): string =>
  probleem.soort === 'onbekend' ? help.onbekend(clip(probleem.tekst, 200)) : help[probleem.soort];
