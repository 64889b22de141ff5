import { hasWordsOutsideBrackets, wordsOutsideBrackets } from '../taal/haakjes.ts';
import { isAllCapitals } from '../taal/tekens.ts';
import { tokenize } from '../taal/tokens.ts';
import { defineToetsregel } from '../toetsregel.ts';

/** One word and what is said about it in brackets are hardly ever longer. */
const MAX_BRACKETED = 12;

const asWords = (text: string): string =>
  tokenize(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ lower }) => lower)
    .join(' ');

/** Whether the text is a synonym, or several with `of` or `en` between them. */
const namesOnly = (text: string, synonyms: ReadonlySet<string>): boolean =>
  synonyms.has(text) || (synonyms.size > 1 && text.split(/ (?:of|en) /).every((part) => synonyms.has(part)));

/** Openings that only name another word: `synoniem van wagen`, `ander woord voor wagen`. */
const SAYS_SYNONYM = [
  ['synoniem'],
  ['ander', 'woord'],
  ['andere', 'naam'],
  ['andere', 'benaming'],
  ['andere', 'term'],
  ['andere', 'aanduiding'],
  ['hetzelfde', 'als'],
  ['zelfde', 'als'],
];
/** What such an opening names is hardly ever longer. */
const MAX_NAMED = 5;

const namesSynonym = (kern: readonly string[]): boolean =>
  kern.length <= MAX_NAMED + 2 &&
  SAYS_SYNONYM.some((opening) => opening.every((word, i) => kern[i] === word));

export default defineToetsregel({
  id: 'STR-03',
  naam: 'is meer dan een synoniem',
  uitleg:
    'Een ander woord voor hetzelfde helpt alleen wie dat woord al kent. Een definitie zegt ook wat het begrip bijzonder maakt; het synoniem zelf hoort bij de synoniemen.',
  toetsvraag: 'Zegt de definitie meer dan alleen een ander woord voor het begrip?',
  bron: 'https://www.astraonline.nl/index.php/Definitie_%E2%89%A0_synoniem',
  ernst: 'fout',
  ernstUitleg:
    'ASTRA stelt het verplicht. Eén los woord, of precies een opgegeven synoniem, is nooit een omschrijving; de voluit geschreven vorm van een afkorting is een waarschuwing.',
  grenzen: [
    'Een synoniem van meer woorden wordt alleen herkend als het bij de synoniemen van het begrip staat.',
  ],
  goedeVoorbeelden: [
    { begrip: 'tram', definitie: 'voertuig dat op rails in de straat rijdt', synoniemen: ['stadsrail'] },
    { begrip: 'kind', definitie: 'zoon of dochter' },
  ],
  fouteVoorbeelden: [
    { begrip: 'activiteit', definitie: 'werkzaamheid' },
    { begrip: 'tram', definitie: 'Een stadsrail.' },
    {
      begrip: 'bijstand',
      definitie: 'algemene financiële ondersteuning',
      synoniemen: ['algemene financiële ondersteuning'],
    },
  ],
  check: ({ tokens, opening, concept, words }) => {
    const { synoniemen = [] } = concept;
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return 'onbekend';
    if (synoniemen.length === 0 && words.length > MAX_BRACKETED) return [];
    // Only a declared synonym is longer than one word or what names another.
    const isLong = hasWordsOutsideBrackets(tokens, opening.kern, tokens.length, MAX_NAMED + 3);
    if (synoniemen.length === 0 && isLong) return [];
    const kern = wordsOutsideBrackets(tokens.slice(opening.kern)).map(({ lower }) => lower);
    const text = kern.join(' ');
    const isDeclared = namesOnly(text, new Set(synoniemen.map(asWords)));
    const isNamed = !isDeclared && namesSynonym(kern);
    if (!isDeclared && !isNamed && kern.length !== 1) return [];
    const isFullForm = !isDeclared && !isNamed && isAllCapitals(concept.begrip.trim());
    return [
      {
        melding: `‘${concept.definitie.slice(first.start, last.end)}’ is alleen een ander woord. Zeg tot welke soort het begrip hoort en wat het daarbinnen bijzonder maakt.`,
        veld: 'definitie',
        start: first.start,
        end: last.end,
        zekerheid: isNamed ? 0.85 : isFullForm ? 0.75 : 0.92,
        ...(words.length < 5 ? { related: ['VAL-LEN-001'] } : {}),
      },
    ];
  },
});
