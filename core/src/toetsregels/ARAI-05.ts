import type { Analyse } from '../analyse.ts';
import { dropPhrase } from '../drop.ts';
import { isQuoted } from '../taal/aanhaling.ts';
import { AANNAMES, WERKWIJZEN } from '../taal/aannames.ts';
import type { Token } from '../taal/tokens.ts';
import { namesRegelBefore } from '../taal/vaag.ts';
import { hasWettelijkeBron } from '../taal/wettelijk.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Vondst } from '../toetsregel.ts';

/** In a law what is usual may be an open norm on purpose. */
const WEAK = 0.6;
/** Settings that the reader must know, when nothing says which. */
const SETTINGS = new Set(['systeem', 'applicatie', 'programma', 'portaal', 'tool', 'pakket']);

/** Whether what follows says which one: `het systeem van de bank`, `de standaard NEN 3610`. */
const isSpecified = (next: Token | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'number' ||
    next.text !== next.lower ||
    hasKlasse(next, KLASSE.betrekkelijk) ||
    ['van', 'voor', 'voor-', 'genaamd', '(', '‘', '“', '"', "'"].includes(next.lower));

const isNamedBefore = ({ tokens, terms }: Analyse, word: string, at: number): boolean =>
  terms.some(({ words }) => words.some((one) => one.includes(word))) ||
  tokens.slice(0, at).some(({ lower }) => lower.endsWith(word));

/** How sure it is that the phrase takes something for granted; undefined when it does not. */
const weigh = (analyse: Analyse, { first, last, frase }: Treffer): number | undefined => {
  const { tokens } = analyse;
  const [next, word] = [tokens[last + 1], tokens[last]?.lower ?? ''];
  const zekerheid = AANNAMES.zekerheidVan(frase);
  if (SETTINGS.has(word) && !frase.startsWith('on'))
    return isSpecified(next) || isNamedBefore(analyse, word, first) ? undefined : zekerheid;
  if (frase === 'de bekende' || frase === 'het bekende')
    return WERKWIJZEN.has(next?.lower ?? '') ? zekerheid : undefined;
  if (frase.endsWith('de standaard')) {
    if (WERKWIJZEN.has(next?.lower ?? '')) return zekerheid;
    const isLoose = next === undefined || next.kind === 'mark';
    return isLoose && !isSpecified(next) && hasKlasse(tokens[last - 2], KLASSE.voorzetsel) ? 0.72 : undefined;
  }
  if (frase === 'desbetreffende')
    return next && isNamedBefore(analyse, next.lower, first) ? undefined : zekerheid;
  if (frase === 'zoals voorgeschreven' || frase.startsWith('zoals afgesproken'))
    return hasKlasse(next, KLASSE.voorzetsel) ? undefined : zekerheid;
  if (frase === 'in de regel' && namesRegelBefore(tokens, first)) return undefined;
  if (frase === 'gebruikelijk' && next?.lower === 'loon') return undefined;
  return zekerheid;
};

/** Adverbs and asides: the sentence reads on without them. */
const isAside = (frase: string): boolean => frase.startsWith('zoals ') || ASIDES.has(frase);
const ASIDES = new Set(
  [
    'uiteraard',
    'vanzelfsprekend',
    'logischerwijs',
    'logischerwijze',
    'normaal gesproken',
    'normaliter',
    'doorgaans',
  ].concat([
    'gewoonlijk',
    'in de regel',
    'over het algemeen',
    'van oudsher',
    'vanouds',
    'immers',
    'in de praktijk',
  ]),
);

const findAannames = (analyse: Analyse): Vondst[] => {
  const { tokens, terms, concept } = analyse;
  return analyse.vind(AANNAMES).flatMap((treffer): Vondst[] => {
    const { first, last, frase } = treffer;
    const zekerheid = weigh(analyse, treffer);
    const [from, to] = [tokens[first], tokens[last]];
    if (zekerheid === undefined || !from || !to || isQuoted(tokens, first)) return [];
    if (terms.some(({ words }) => words.includes(from.lower) && words.includes(to.lower))) return [];
    const edits = isAside(frase) ? dropPhrase(analyse, first, last) : undefined;
    const text = concept.definitie.slice(from.start, to.end);
    return [
      {
        melding: `‘${text}’ gaat ervan uit dat de lezer weet wat gebruikelijk is of waar het over gaat. Schrijf op wat bedoeld is, of laat het weg.`,
        veld: 'definitie',
        start: from.start,
        end: to.end,
        zekerheid: hasWettelijkeBron(concept) ? Math.min(zekerheid, WEAK) : zekerheid,
        ...(edits ? { fix: { titel: `Verwijder ‘${text}’`, veilig: false, edits } } : {}),
      },
    ];
  });
};

export default defineToetsregel({
  id: 'ARAI-05',
  naam: 'bevat geen impliciete aannames',
  uitleg:
    'Wie ‘zoals gebruikelijk’ of ‘in het systeem’ schrijft, rekent erop dat de lezer dezelfde gewoonten en omgeving kent. Een lezer van buiten weet dan niet wat er staat, en over een paar jaar weet niemand het meer.',
  toetsvraag:
    'Begrijpt iemand van buiten de organisatie de definitie zonder gewoonten of systemen te kennen?',
  ernst: 'waarschuwing',
  ernstUitleg:
    'Een aanbeveling. Wat een gewoonte of een naamloos systeem bekend veronderstelt, is een waarschuwing. Advies zijn ‘desbetreffende’, ‘de geldende regels’ en andere woorden die soms al eerder in de tekst zijn ingevuld, en alles in een tekst met een wettelijke bron.',
  grenzen: [
    'Ziet alleen uitdrukkingen uit de lijst; een aanname zonder zulke woorden ziet alleen een mens.',
    '‘Het systeem’ en ‘de standaard’ worden niet gemeld als erbij staat welke.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'klantnummer',
      definitie: 'nummer waarmee een klant in het systeem van de bank is geregistreerd',
    },
    { begrip: 'uitwisselformaat', definitie: 'indeling van een bestand volgens de standaard NEN 3610' },
    { begrip: 'peilschaal', definitie: 'lat met een bekende hoogte waarop de waterstand is af te lezen' },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'intake',
      definitie: 'gesprek dat zoals gebruikelijk aan de start van een traject wordt gevoerd',
    },
    { begrip: 'klantnummer', definitie: 'nummer waarmee een klant in het systeem is geregistreerd' },
    { begrip: 'bezwaar', definitie: 'verzoek dat volgens de standaard procedure wordt behandeld' },
    { begrip: 'loket', definitie: 'plek waar klanten uiteraard met hun vragen terechtkunnen' },
  ],
  woordenlijsten: [AANNAMES],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    return analyse.vind(AANNAMES).length === 0 ? [] : findAannames(analyse);
  },
});
