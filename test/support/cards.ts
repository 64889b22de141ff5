import fc from 'fast-check';
import type { Block, Card, Form } from '../../bot/src/card.ts';

const value = '{"id":"0b0a6f0e-6d0c-4c69-9a53-2f0c6a4a0d11","version":2}';

/** Cards as people see them, for golden files of every platform. */
export const cards: Readonly<Record<string, Card>> = {
  bezig: {
    title: 'aanvrager',
    fallback: 'aanvrager (concept)',
    blocks: [{ type: 'text', tone: 'muted', text: 'Bezig: bronnen zoeken…' }],
  },
  concept: {
    title: 'aanvrager',
    fallback: 'aanvrager (concept): persoon die een *aanvraag* <heeft> ingediend',
    blocks: [
      { type: 'text', tone: 'quote', text: 'persoon die een *aanvraag* <heeft> ingediend & betaald' },
      {
        type: 'facts',
        facts: [
          ['Score', '0,74 – nog niet acceptabel'],
          ['Status', 'concept'],
        ],
      },
      {
        type: 'bevindingen',
        bevindingen: [
          {
            code: 'INT-06',
            ernst: 'waarschuwing',
            melding: 'Bevat een toelichting.',
            href: 'https://example.org/INT-06',
          },
          { code: 'ESS-01', ernst: 'fout', melding: 'Noemt het doel.', href: 'javascript:alert(1)' },
          { code: 'ARAI-04', ernst: 'advies', melding: 'Vermijd ‘kan’.' },
        ],
      },
      {
        type: 'bronnen',
        bronnen: [
          { titel: 'Algemene wet bestuursrecht', url: 'https://wetten.overheid.nl/BWBR0005537' },
          { titel: 'Eigen register' },
        ],
      },
      {
        type: 'buttons',
        buttons: [
          { label: 'Dien in', command: 'dien-in', value, style: 'primary' },
          { label: 'Opnieuw', command: 'opnieuw', value },
          { label: 'Bewerken', command: 'bewerk', value },
        ],
      },
    ],
  },
  afgewezen: {
    title: 'aanvrager',
    fallback: 'aanvrager (concept)',
    blocks: [
      { type: 'text', tone: 'quote', text: 'persoon die iets aanvraagt' },
      {
        type: 'text',
        tone: 'attention',
        text: 'Afgewezen door Bert op 23 november 2026. Reden: te vaag, :smile: <!channel>',
      },
      { type: 'buttons', buttons: [{ label: 'Afwijzen', command: 'wijs-af', value, style: 'danger' }] },
    ],
  },
  vastgesteld: {
    title: 'aanvrager',
    fallback: 'aanvrager (vastgesteld)',
    blocks: [
      { type: 'text', text: 'Eén regel.\nEn nog een.' },
      { type: 'text', tone: 'good', text: 'Vastgesteld door Bert op 23 november 2026.' },
    ],
  },
};

export const exampleForm: Form = {
  title: 'Definitie bewerken van de aanvrager',
  submit: 'Opslaan',
  command: 'bewerk',
  value,
  fields: [
    {
      name: 'definitie',
      label: 'Definitie',
      initial: 'persoon die iets aanvraagt',
      multiline: true,
      required: true,
      maxLength: 5000,
    },
    { name: 'context', label: 'Context', initial: '', multiline: false, required: false, maxLength: 200 },
  ],
};

/** Asks why. */
export const redenForm: Form = {
  title: 'Definitie afwijzen',
  submit: 'Afwijzen',
  command: 'wijs-af',
  value: '{"id":"x","version":1}',
  fields: [
    { name: 'reden', label: 'Waarom?', initial: '', multiline: true, required: true, maxLength: 1000 },
  ],
};

/** Of any length, with emoji, markup, control characters and half characters in it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', '\n', '*x* <!channel> & `y`', '👩‍⚖️'),
  fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 3000 }))
    .map(([piece, times]) => piece.repeat(times)),
);

const url = fc.option(
  fc.oneof(
    fc.webUrl(),
    fc.constantFrom('javascript:alert(1)', `https://example.org/${'x'.repeat(4000)}`, 'http://', ''),
  ),
  { nil: undefined },
);
const button = fc
  .record({
    label: anyText,
    command: fc.string({ maxLength: 60 }),
    value: fc.string({ maxLength: 2000 }),
    style: fc.constantFrom(undefined, 'primary' as const, 'danger' as const),
  })
  .map(({ style, ...rest }) => ({ ...rest, ...(style === undefined ? {} : { style }) }));

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    type: fc.constant('text' as const),
    text: anyText,
    tone: fc.constantFrom('normal', 'quote', 'muted', 'good', 'attention'),
  }),
  fc.record({
    type: fc.constant('facts' as const),
    facts: fc.array(fc.tuple(anyText, anyText), { maxLength: 40 }),
  }),
  fc.record({
    type: fc.constant('bevindingen' as const),
    bevindingen: fc.array(
      fc
        .record({
          code: anyText,
          ernst: fc.constantFrom('fout', 'waarschuwing', 'advies'),
          melding: anyText,
          href: url,
        })
        .map(({ href, ...rest }) => ({ ...rest, ...(href === undefined ? {} : { href }) })),
      { maxLength: 60 },
    ),
  }),
  fc.record({
    type: fc.constant('bronnen' as const),
    bronnen: fc.array(
      fc
        .record({ titel: anyText, url })
        .map(({ url: address, titel }) => ({ titel, ...(address === undefined ? {} : { url: address }) })),
      { maxLength: 60 },
    ),
  }),
  fc.record({ type: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 60 }) }),
);

export const anyCard: fc.Arbitrary<Card> = fc.record({
  title: anyText,
  fallback: anyText,
  blocks: fc.array(anyBlock, { maxLength: 70, size: 'max' }),
});
