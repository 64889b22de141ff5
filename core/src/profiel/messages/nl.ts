import { yamlMistake } from '../../document/messages/yaml-mistakes.ts';

const list = (names: readonly string[]): string => names.map((name) => `‘${name}’`).join(', ');
const meant = (suggestion: string | undefined): string => (suggestion ? ` Bedoelt u ‘${suggestion}’?` : '');

/** More choices than this are not read any more. */
const MAX_CHOICES = 12;
const choose = (choices: readonly string[]): string =>
  choices.length > 0 && choices.length <= MAX_CHOICES ? ` Kies uit: ${list(choices)}.` : '';

const TYPES: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  boolean: 'waar of onwaar',
  array: 'een lijst',
  object: 'een blok met sleutels',
  record: 'een blok met sleutels',
};

/** What is said about a profile that cannot be used. */
export const nl = {
  tooLarge: (kilobytes: number): string =>
    `Een profiel is hooguit ${kilobytes} kB groot. Haal weg wat niet nodig is.`,
  more: 'Er zijn nog meer fouten. Herstel eerst deze.',

  yaml: {
    alias: 'Verwijzingen met ‘*’ worden niet gelezen. Schrijf de waarde voluit.',
    badKey: 'Een sleutel moet een gewone tekst zijn.',
    duplicate: (name: string): string => `‘${name}’ staat hier twee keer. Voeg ze samen.`,
    tooDeep: 'Dit is te diep genest om te lezen.',
    mistake: yamlMistake,
  },

  unknown: {
    sleutel: (name: string, suggestion: string | undefined, choices: readonly string[]): string =>
      `De sleutel ‘${name}’ is hier niet bekend.${meant(suggestion) || choose(choices)}`,
    regel: (name: string, suggestion: string | undefined): string =>
      `De regel ‘${name}’ bestaat niet.${meant(suggestion)}`,
    alias: (name: string, under: string): string =>
      `‘${name}’ hoort bij regel ${under}. Zet de instelling daar.`,
    woordenlijst: (name: string, suggestion: string | undefined, choices: readonly string[]): string =>
      `De woordenlijst ‘${name}’ bestaat niet.${meant(suggestion) || choose(choices)}`,
    parameter: (
      name: string,
      regel: string,
      suggestion: string | undefined,
      choices: readonly string[],
    ): string =>
      choices.length === 0
        ? `Regel ${regel} heeft geen parameters.`
        : `Regel ${regel} heeft geen parameter ‘${name}’.${meant(suggestion) || choose(choices)}`,
  },
  outOfRange: (name: string, regel: string, value: unknown, min: number, max: number): string =>
    `De parameter ‘${name}’ van regel ${regel} is ${String(value)}, maar moet tussen ${min} en ${max} liggen.`,
  choice: (
    name: string,
    value: unknown,
    choices: readonly string[],
    suggestion: string | undefined,
  ): string => `‘${name}’ kent de waarde ‘${String(value)}’ niet.${meant(suggestion)}${choose(choices)}`,
  wrongLayout: (layout: string, format: string, names: readonly string[]): string =>
    `Het format ‘${format}’ heeft geen layout ‘${layout}’.${names.length > 0 ? choose(names) : ' Haal ‘layout’ weg.'}`,
  empty: (name: string): string => `‘${name}’ is leeg. Vul het in of haal het weg.`,
  missing: (name: string, choices: readonly string[] = []): string =>
    `Hier ontbreekt de sleutel ‘${name}’.${choose(choices)}`,
  wrongType: (name: string, expected: readonly string[]): string =>
    `Bij ‘${name}’ hoort ${expected.map((type) => TYPES[type] ?? type).join(' of ')}.`,
  needsQuotes: (name: string, value: unknown): string =>
    `Bij ‘${name}’ hoort een tekst. Zet er aanhalingstekens om: "${String(value)}".`,
  tooMany: (name: string, max: number): string => `‘${name}’ heeft er te veel: hooguit ${max}.`,
  tooLong: (name: string, max: number): string => `‘${name}’ is te lang: hooguit ${max} tekens.`,
  tooFew: (name: string): string => `‘${name}’ mag niet leeg zijn.`,
  badName: (name: string): string => `Bij ‘${name}’ is een naam leeg of te lang.`,
  invalid: (name: string): string => `‘${name}’ heeft een ongeldige waarde.`,
  whole: 'het profiel',

  noWord: 'Hier hoort een woord of een paar woorden.',
  sameContext: (naam: string): string =>
    `‘${naam}’ staat al bij een ander. Een naam of alias hoort bij één organisatie, rechtsgebied of wet.`,
  glob: {
    leeg: 'Noem een pad, zoals ‘archief/**’.',
    'achterwaartse streep': 'Schrijf een pad met ‘/’, niet met ‘\\’.',
    'begint met /': 'Een pad begint bij de map van het profiel. Laat de ‘/’ aan het begin weg.',
    'bevat ..': 'Een pad begint bij de map van het profiel en kan daar niet buiten met ‘..’.',
    'ander teken': 'In een pad betekenen alleen *, ** en ? iets. Noem anders meer paden in een lijst.',
  },
} as const;
