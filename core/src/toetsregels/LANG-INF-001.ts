import type { Analyse } from '../analyse.ts';
import { isQuoted } from '../taal/aanhaling.ts';
import { soortOf, WOORDSOORT } from '../taal/lexicon.ts';
import { AAN_HET_EIND, ALS_BIJWOORD, SPREEKTAAL } from '../taal/spreektaal.ts';
import type { Token } from '../taal/tokens.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { defineToetsregel, type Vondst } from '../toetsregel.ts';

const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud;

/** A noun, and no other word: `niet` and `hoeveel` are more than that. */
const isNoun = (token: Token): boolean => {
  const bits = soortOf(token);
  return (bits & NOUN) !== 0 && (bits & WOORDSOORT.overig) === 0;
};

/** `leuk` of the begrip `leuke dag`. */
const isInTerm = ({ terms }: Analyse, lower: string): boolean =>
  terms.some(({ words }) =>
    words.some((word) => word === lower || word === `${lower}e` || `${word}e` === lower),
  );

/** Whether the words are meant as people say them. */
const isInformal = (tokens: readonly Token[], { last, frase }: Treffer): boolean => {
  const next = tokens[last + 1];
  if (AAN_HET_EIND.has(frase)) return next === undefined || next.kind === 'mark';
  if (ALS_BIJWOORD.has(frase)) return next?.kind === 'word' && !isNoun(next);
  return true;
};

const findInformal = (analyse: Analyse): Vondst[] => {
  const { tokens, concept } = analyse;
  return analyse.vind(SPREEKTAAL).flatMap((treffer): Vondst[] => {
    const [from, to] = [tokens[treffer.first], tokens[treffer.last]];
    if (!from || !to || !isInformal(tokens, treffer) || isQuoted(tokens, treffer.first)) return [];
    if (isInTerm(analyse, from.lower) || isInTerm(analyse, to.lower)) return [];
    return [
      {
        melding: `‘${concept.definitie.slice(from.start, to.end)}’ is spreektaal. Gebruik een neutraal woord, of laat het weg.`,
        veld: 'definitie',
        start: from.start,
        end: to.end,
        zekerheid: SPREEKTAAL.zekerheidVan(treffer.frase),
      },
    ];
  });
};

export default defineToetsregel({
  id: 'LANG-INF-001',
  naam: 'bevat geen spreektaal',
  uitleg:
    'Spreektaal is los en ruim: ‘van alles’ of ‘en zo’ laat open wat erbij hoort. In een definitie moet elk woord precies betekenen wat er staat.',
  toetsvraag: 'Is de definitie geschreven in zakelijke, verzorgde taal?',
  ernst: 'waarschuwing',
  ernstUitleg:
    'Geen regel van ASTRA. Uitdrukkingen die alleen in spreektaal voorkomen, zijn een waarschuwing; ‘je’ en woorden die ook gewoon geschreven worden, zijn advies.',
  grenzen: [
    'Ziet alleen woorden uit de lijst.',
    '‘Gewoon’ wordt niet gemeld voor een zelfstandig naamwoord, zoals in ‘gewoon onderwijs’.',
  ],
  goedeVoorbeelden: [
    { begrip: 'basisonderwijs', definitie: 'gewoon onderwijs aan kinderen van vier tot en met twaalf jaar' },
    { begrip: 'speelgoed', definitie: 'voorwerpen waarmee kinderen spelen' },
    { begrip: 'toelating', definitie: 'stap waarmee iemand lid wordt en zo rechten krijgt' },
  ],
  fouteVoorbeelden: [
    { begrip: 'speelgoed', definitie: 'spulletjes waarmee kinderen van alles doen' },
    { begrip: 'vervoermiddel', definitie: 'auto, fiets of zo' },
    { begrip: 'rekenmachine', definitie: 'zo’n ding waarmee iemand getallen optelt' },
    { begrip: 'rustdag', definitie: 'dag waarop iemand gewoon niet hoeft te werken' },
  ],
  woordenlijsten: [SPREEKTAAL],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    return analyse.vind(SPREEKTAAL).length === 0 ? [] : findInformal(analyse);
  },
});
