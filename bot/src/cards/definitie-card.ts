import {
  type Actor,
  type Besluit,
  type Definitie,
  isDrafting,
  validate,
  vermeldingenOf,
} from '@definitie-app/core';
import type { Block, Card } from '../card.ts';
import type { Messages } from '../messages/messages.ts';
import { clip, isWebUrl } from '../text.ts';
import { bevindingenBlock, formatOordeel } from './bevindingen.ts';
import { definitieButtons } from './definitie-buttons.ts';
import { formatContext, formatMoment } from './format.ts';

/**
 * What people see of a definitie: while it is drafted how far that is, then the text and what is to be decided. With the
 * buttons of the `viewer`, or without one all buttons.
 */
export function definitieCard(definitie: Definitie, messages: Messages, viewer?: Actor): Card {
  const { concept, status, generatie } = definitie;
  return {
    title: concept.begrip,
    fallback: messages.kaart.fallback(concept.begrip, status, clip(concept.definitie, 300)),
    blocks: isDrafting(generatie)
      ? [{ type: 'text', tone: 'muted', text: messages.kaart.progress(generatie) }]
      : [
          ...textBlocks(definitie, messages),
          ...originBlocks(definitie, messages),
          ...decisionBlocks(definitie, messages),
          ...buttonBlocks(definitie, messages, viewer),
        ],
  };
}

function textBlocks(
  { concept, status, version, aanvrager, begrippenkader }: Definitie,
  messages: Messages,
): readonly Block[] {
  const { kaart } = messages;
  const hasText = concept.definitie.trim() !== '';
  const toetsing = validate(concept);
  const context =
    formatContext(concept) || (begrippenkader.heeftContext ? kaart.contextVanKader : kaart.geenContext);
  return [
    { type: 'text', tone: hasText ? 'quote' : 'muted', text: hasText ? concept.definitie : kaart.geenTekst },
    {
      type: 'facts',
      facts: [
        ...(hasText ? [[kaart.score, formatOordeel(toetsing, messages)] as const] : []),
        [kaart.status, messages.status[status]],
        [kaart.context, context],
        [kaart.kader, begrippenkader.titel],
        [kaart.aanvrager, aanvrager.naam],
        ...(version > 1 ? [[kaart.version, String(version)] as const] : []),
        ...(concept.toelichting ? [[kaart.toelichting, concept.toelichting] as const] : []),
      ],
    },
    ...(hasText ? [bevindingenBlock(toetsing, messages)] : []),
  ];
}

/** How the drafting went, and what the text was taken from. */
function originBlocks({ generatie, herkomst, concept }: Definitie, { kaart }: Messages): readonly Block[] {
  const notes: readonly Block[] = [
    ...(generatie.stap === 'mislukt'
      ? [{ type: 'text', tone: 'attention', text: kaart.mislukt(generatie.reden) } as const]
      : []),
    ...(generatie.stap === 'klaar' && generatie.opmerking !== undefined
      ? [{ type: 'text', tone: 'muted', text: generatie.opmerking } as const]
      : []),
    ...(herkomst?.soort === 'model'
      ? [{ type: 'text', tone: 'muted', text: kaart.model(herkomst.model) } as const]
      : []),
  ];
  const bronnen = [
    ...vermeldingenOf(herkomst).map(({ titel, url, licentie }) => ({
      titel,
      text: kaart.bron(titel, licentie),
      url,
    })),
    ...(concept.bronnen ?? []).map((titel) => ({ titel, text: titel, url: titel })),
  ];
  const unique = [...new Map(bronnen.toReversed().map((bron) => [bron.titel, bron])).values()].toReversed();
  const block: Block = {
    type: 'bronnen',
    bronnen: unique.map(({ text, url }) => ({ titel: text, ...(isWebUrl(url) ? { url } : {}) })),
  };
  return unique.length === 0 ? notes : [...notes, block];
}

/** Who decided, when and why. */
export const formatBesluit = ({ uitslag, door, op, reden }: Besluit, messages: Messages): string =>
  [
    messages.kaart[uitslag](door.naam, formatMoment(op, messages)),
    ...(reden === undefined ? [] : [messages.kaart.reden(reden)]),
  ].join(' ');

const decisionBlocks = ({ besluit }: Definitie, messages: Messages): readonly Block[] =>
  besluit === undefined
    ? []
    : [
        {
          type: 'text',
          tone: besluit.uitslag === 'vastgesteld' ? 'good' : 'attention',
          text: formatBesluit(besluit, messages),
        },
      ];

function buttonBlocks(definitie: Definitie, messages: Messages, viewer: Actor | undefined): readonly Block[] {
  const buttons = definitieButtons(definitie, messages, viewer);
  return buttons.length === 0 ? [] : [{ type: 'buttons', buttons }];
}
