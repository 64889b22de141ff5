import type { Concept, Toetsregel } from '@definitie-app/core';

/** All texts that the server shows. */
/** With its begrip: what repeats that cannot be seen without it. */
const exampleOf = ({ begrip, definitie }: Pick<Concept, 'begrip' | 'definitie'>): string =>
  `*${plain(begrip)}*: ${plain(definitie)}`;

export const nl = {
  tooLong: (length: number, max: number) =>
    `Dit bestand is te groot om te toetsen: ${length} tekens, de grens is ${max}. Splits het bestand of verhoog de instelling definitie.maxTekens.`,
  tooMany: (found: number, shown: number) =>
    `In dit bestand zijn ${found} bevindingen; de ${shown} ernstigste zijn te zien. Los die op of verhoog de instelling definitie.maxBevindingen.`,
  badSettings: (details: string) =>
    `De instellingen onder ‘definitie’ kloppen niet en gelden daarom niet:\n${details}`,
  badProfiel: (path: string, fouten: readonly string[]) =>
    `Het profiel ${path} klopt niet en geldt daarom niet:\n${fouten.join('\n')}`,
  notInitialized: 'De client moet eerst ‘initialize’ vragen.',
  alreadyInitialized: 'De client heeft al ‘initialize’ gevraagd.',
  changed: 'Het bestand is intussen veranderd. Vraag de verbeteringen opnieuw op.',
  cancelled: 'De vraag is ingetrokken.',
  noPlace: 'Deze verbetering past niet in het bestand zoals het is opgemaakt. Pas de tekst zelf aan.',
  noDocuments: 'Een vraag ‘definitie/toetsDocumenten’ noemt documenten met uri, languageId en text.',
  shutDown: 'De server is afgesloten.',
  defect: (code: string, details: string) =>
    `Regel ${code} werkt niet goed en telt niet mee. Meld dit aan de makers: ${details}`,
  tooManyFiles: (files: number) =>
    `De werkruimte heeft meer bestanden of tekst dan samen worden bekeken. De begrippen van ${files} bestanden tellen mee; open een map met minder om ze alle mee te laten tellen.`,
  badParams: (method: string, details: string) => `De vraag ‘${method}’ klopt niet: ${details}`,
  badStatus: 'Het bericht ‘definitie/registerstatus’ noemt begrippen met begrip en status.',
  completionDetail: 'begrip',
  score: (score: number) => `score ${decimal(score)}`,
  lens: (score: number, acceptabel: boolean, count: number, status: string | undefined) =>
    [
      `Score ${decimal(score)}${acceptabel ? '' : ' (niet acceptabel)'}`,
      count === 0 ? 'geen bevindingen' : count === 1 ? '1 bevinding' : `${count} bevindingen`,
      ...(status ? [status] : []),
    ].join(' · '),
  hoverScore: (begrip: string, score: number, redenen: readonly string[], status: string | undefined) =>
    [
      `**${plain(begrip)}**: score ${decimal(score)}${status ? `, in het register: ${plain(status)}` : ''}`,
      ...(redenen.length > 0 ? [redenen.map((reden) => `- ${plain(reden)}`).join('\n')] : []),
    ].join('\n\n'),
  definitieOf: ({ definitie }: Concept) => plain(definitie),
  hoverBegrip: (
    { begrip, definitie, synoniemen = [] }: Concept,
    status: string | undefined,
    place: { readonly name: string; readonly href: string } | undefined,
  ) =>
    [
      `**${plain(begrip)}**: ${plain(definitie)}`,
      ...(synoniemen.length > 0 ? [`Synoniemen: ${plain(synoniemen.join(', '))}`] : []),
      ...(status ? [`In het register: ${plain(status)}`] : []),
      ...(place ? [`Staat in [${plain(place.name)}](${place.href})`] : []),
    ].join('\n\n'),
  rename: {
    nothing: 'Hier staat geen begrip uit de verzameling. Zet de cursor op een begrip.',
    synonym: (synoniem: string, begrip: string) =>
      `‘${synoniem}’ is een synoniem van ‘${begrip}’. Een synoniem kan niet overal tegelijk worden hernoemd; wijzig het bij ‘${begrip}’.`,
    several: (begrip: string) =>
      `‘${begrip}’ heeft meer dan één definitie. Maak eerst duidelijk welke u bedoelt, of voeg ze samen.`,
    empty: 'Geef een naam die iets zegt: ten minste één letter, op één regel.',
    exists: (begrip: string) => `‘${begrip}’ is al een begrip in deze verzameling. Kies een andere naam.`,
    unplaced: (begrip: string) =>
      `De plaats van ‘${begrip}’ in het bestand is niet precies bekend. Hernoem het zelf in het bestand.`,
    otherForms: (places: readonly string[]) =>
      `Het begrip staat ook in een andere vorm in de tekst: ${places.join('; ')}. Pas die zinnen eerst aan.`,
    unsafe: (name: string) =>
      `In ${name} zou na het hernoemen iets anders staan dan bedoeld. Pas dat bestand zelf aan.`,
  },
  suppress: (code: string) => `Onderdruk ${code} hier, met een reden`,
  suppressReason: 'reden',
  ruleOff: (code: string) => `Zet ${code} uit in het profiel (.definitie.yaml)`,
  addAfkorting: (afkorting: string) => `Voeg ‘${afkorting}’ toe aan de afkortingen in het profiel`,
  meaning: 'betekenis',
  fixAll: 'Voer alle veilige verbeteringen uit',
  failure: (details: string) => `Er ging iets mis in de server: ${details}`,
  hover: (
    { id, naam, uitleg, toetsvraag, goedeVoorbeelden, fouteVoorbeelden }: Toetsregel,
    href?: string,
  ) => {
    const examples = [
      ...fouteVoorbeelden.slice(0, 1).map((voorbeeld) => `- Fout: ${exampleOf(voorbeeld)}`),
      ...goedeVoorbeelden.slice(0, 1).map((voorbeeld) => `- Goed: ${exampleOf(voorbeeld)}`),
    ];
    return [
      `**${id}** ${plain(naam)}`,
      plain(uitleg),
      `*${plain(toetsvraag)}*`,
      ...(examples.length > 0 ? [examples.join('\n')] : []),
      ...(href ? [`[Over deze regel](${href})`] : []),
    ].join('\n\n');
  },
} as const;

const decimal = (value: number): string => value.toFixed(2).replace('.', ',');

/** As running text in Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
