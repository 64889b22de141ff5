import type { Telling } from '../summary.ts';

const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;
const bevindingen = (n: number): string => aantal(n, 'bevinding', 'bevindingen');
const begrippen = (n: number): string => aantal(n, 'begrip', 'begrippen');
const percent = (score: number): string => `${Math.round(score * 100)}%`;

const telling = ({ fouten, waarschuwingen, adviezen }: Telling): string =>
  [
    aantal(fouten, 'fout', 'fouten'),
    aantal(waarschuwingen, 'waarschuwing', 'waarschuwingen'),
    aantal(adviezen, 'advies', 'adviezen'),
  ].join(', ');

/** All texts that the extension shows, beside those of the server and of package.nls. */
export const nl = {
  statusBar: {
    text: (n: number, score: number | undefined) =>
      `${n}${score === undefined ? '' : ` · ${percent(score)}`}`,
    tooltip: (found: Telling, about: { begrippen: number; score?: number | undefined } | undefined) =>
      [
        `Definities: ${telling(found)}`,
        ...(about?.score === undefined
          ? []
          : [`${begrippen(about.begrippen)}, gemiddelde score ${percent(about.score)}`]),
        'Klik voor de problemen',
      ].join('\n'),
  },
  toets: {
    titel: 'Definities van de werkruimte toetsen',
    lezen: (klaar: number, alle: number) => `lezen, ${klaar} van ${alle}`,
    toetsen: (klaar: number, alle: number) => `toetsen, ${klaar} van ${alle}`,
    geenMap: 'Er is geen map open. Open eerst een map met begrippen.',
    geenBestanden: 'In deze werkruimte staan geen bestanden met definities.',
    klaar: (bestanden: number, n: number, found: Telling) =>
      `${begrippen(n)} in ${aantal(bestanden, 'bestand', 'bestanden')} getoetst: ${telling(found)}.`,
    overgeslagen: (n: number, max: number) =>
      `${aantal(n, 'bestand is', 'bestanden zijn')} niet gelezen: onleesbaar of groter dan ${max} MB.`,
    toon: 'Toon problemen',
  },
  baseline: {
    titel: 'Baseline maken',
    map: 'Van welke map?',
    vervang: (naam: string) => `${naam} bestaat al. Wat er nu gevonden wordt, komt ervoor in de plaats.`,
    ja: 'Vervang',
    buiten: (naam: string) =>
      `${naam} staat niet in de map zelf. Kies bij de instelling definitie.baseline een bestand binnen de map.`,
    klaar: (n: number, naam: string) =>
      `${bevindingen(n)} staan nu in ${naam}. Zet dat bestand in versiebeheer.`,
    open: 'Open',
  },
  dienst: {
    geenAdres:
      'Er is geen dienst ingesteld. Vul het adres in bij de instelling definitie.dienst.adres; het toetsen werkt ook zonder.',
    instellen: 'Open de instelling',
    onjuistAdres: (adres: string) =>
      `‘${adres}’ is geen adres van een dienst. Bedoeld is iets als https://definities.example.nl, zonder gebruikersnaam.`,
    onveilig: (adres: string) =>
      `Naar ${adres} zou uw sleutel onversleuteld gaan. Gebruik een adres met https.`,
    geenSleutel: (adres: string) => `Voor ${adres} is er nog geen sleutel. Uw beheerder kan er een maken.`,
    stelSleutelIn: 'Stel de sleutel in',
    sleutel: (adres: string) => `Sleutel voor ${adres}`,
    sleutelUitleg: 'De sleutel komt in de sleutelbos van VS Code, niet in een bestand.',
    sleutelOnjuist:
      'Een sleutel begint met def_ en heeft daarna 43 letters, cijfers, streepjes of onderstreepjes.',
    sleutelBewaard: (adres: string) => `De sleutel voor ${adres} is bewaard.`,
    sleutelVergeten: (adres: string) => `De sleutel voor ${adres} is vergeten.`,
    onbereikbaar: (adres: string) =>
      `${adres} is niet bereikbaar. Controleer het adres en uw verbinding; het toetsen gaat gewoon door.`,
    traag: (adres: string, seconden: number) =>
      `${adres} gaf binnen ${seconden} seconden geen antwoord. Probeer het later opnieuw.`,
    sleutelGeweigerd: (adres: string) =>
      `${adres} kent deze sleutel niet (meer). Stel een nieuwe in met ‘Stel de sleutel van de dienst in’.`,
    geenDienst: (adres: string) =>
      `Op ${adres} antwoordt iets anders dan de definitiedienst. Controleer het adres.`,
    geweigerd: (uitleg: string) => `De dienst deed het niet: ${uitleg}`,
  },
  begrip: {
    vraag: 'Van welk begrip?',
    leeg: 'Noem een begrip van hoogstens 255 tekens.',
    geenDefinitie: 'Zet de cursor in een definitie.',
  },
  genereer: {
    titel: (begrip: string) => `Definitie opstellen voor ‘${begrip}’`,
    stap: {
      wacht: 'in de wachtrij',
      bronnen: 'bronnen zoeken',
      model: 'schrijven',
      toetsen: 'toetsen',
      herstel: 'verbeteren',
    },
    mislukt: (reden: string) => `Er kwam geen definitie: ${reden}`,
    leeg: (begrip: string) => `De dienst vond geen definitie voor ‘${begrip}’.`,
    diff: (begrip: string) => `Voorstel voor ‘${begrip}’`,
    vraag: (begrip: string) => `Voorstel voor ‘${begrip}’ overnemen?`,
    neemOver: 'Neem over',
    nietOver: 'Niet overnemen',
    veranderd: 'Het bestand is intussen veranderd. Vraag het voorstel opnieuw op.',
    geenPlaats:
      'Het voorstel past niet in het bestand zoals het is opgemaakt. Het staat in een nieuw venster.',
  },
  indienen: {
    vraag: (begrip: string) => `‘${begrip}’ ter beoordeling indienen?`,
    uitleg: 'De tekst uit dit bestand komt in het register en collega’s worden gevraagd haar te beoordelen.',
    ja: 'Dien in',
    klaar: (begrip: string) => `‘${begrip}’ wacht nu op een oordeel.`,
  },
  register: {
    titel: (begrip: string) => `‘${begrip}’ in het register`,
    niets: (begrip: string) => `‘${begrip}’ staat niet in het register.`,
    status: {
      geimporteerd: 'geïmporteerd',
      concept: 'concept',
      in_beoordeling: 'in beoordeling',
      vastgesteld: 'vastgesteld',
      gearchiveerd: 'gearchiveerd',
    },
    regel: (status: string, versie: number, score: number | undefined) =>
      [`${status}, versie ${versie}`, ...(score === undefined ? [] : [`score ${percent(score)}`])].join(', '),
    gelijk: 'zelfde tekst als hier',
    anders: 'andere tekst dan hier',
    besluit: (uitslag: string, naam: string, op: string) => `${uitslag} door ${naam} op ${op}`,
  },
  fout: (uitleg: string) => `Dit ging mis: ${uitleg}`,
} as const;
